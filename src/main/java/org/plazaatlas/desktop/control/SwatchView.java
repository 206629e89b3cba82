package org.plazaatlas.desktop.control;

import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

import org.plazaatlas.cartography.layout.Legend.Swatch;
import org.plazaatlas.cartography.paint.LegendSignPainter;
import org.plazaatlas.cartography.symbology.ColourVision;
import org.plazaatlas.view.Theme;

import java.awt.image.BufferedImage;

/** A sign of the legend in the window, crisp at a screen's scale. */
public final class SwatchView extends ImageView {

    /**
     * @param theme of the map that the sign explains
     * @param scale device pixels per logical pixel
     * @param vision the colour vision that it simulates
     */
    public SwatchView(Swatch swatch, Theme theme, double scale, ColourVision vision) {
        this(copy(vision.apply(pixels(swatch, theme, scale))));
    }

    /** Shows an image that {@link #image} has made. */
    public SwatchView(Image image) {
        super(image);
        setFitWidth(Swatch.WIDTH);
        setFitHeight(Swatch.HEIGHT);
    }

    /** The image of a sign, to be shown by several views. */
    public static Image image(Swatch swatch, Theme theme, double scale) {
        return copy(pixels(swatch, theme, scale));
    }

    private static BufferedImage pixels(Swatch swatch, Theme theme, double scale) {
        return LegendSignPainter.of(theme).image(swatch, scale);
    }

    private static Image copy(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] argb = image.getRGB(0, 0, width, height, null, 0, width);
        WritableImage copy = new WritableImage(width, height);
        copy.getPixelWriter()
                .setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return copy;
    }
}
