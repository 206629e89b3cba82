package org.plazaatlas.desktop.lesson;

import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

import org.plazaatlas.cartography.geometry.PictureSize;
import org.plazaatlas.cartography.geometry.Viewport;
import org.plazaatlas.lesson.content.PointingMark;
import org.plazaatlas.lesson.pointing.MarkPlacer;
import org.plazaatlas.lesson.pointing.PointingPainter;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.view.View;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.List;

/** The picture of what a step points at, to lie over its map. It lets the pointer through. */
public final class PointingView extends ImageView {

    private final Atlas atlas;

    public PointingView(Atlas atlas) {
        this.atlas = atlas;
        setMouseTransparent(true);
        setId("pointing");
    }

    /**
     * Draws marks for a map.
     *
     * @param view gives the language of the words and the theme
     * @param viewport of the map, in logical pixels
     * @param names what is written on the map, in its logical pixels
     * @param scale device pixels per logical pixel of the map
     */
    public void show(
            List<PointingMark> marks,
            View view,
            Viewport viewport,
            List<Rectangle2D> names,
            double scale) {
        setVisible(!marks.isEmpty());
        if (marks.isEmpty()) {
            return;
        }
        PictureSize size = new PictureSize(viewport.width(), viewport.height(), scale);
        BufferedImage image =
                new BufferedImage(
                        size.deviceWidth(), size.deviceHeight(), BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = image.createGraphics();
        size.prepare(graphics);
        PointingPainter painter = new PointingPainter(view.theme(), 1);
        MarkPlacer.place(marks, atlas, viewport, view.language(), 1, names)
                .forEach(mark -> painter.paint(graphics, mark));
        graphics.dispose();
        setImage(copy(image));
        setFitWidth(size.deviceWidth() / scale);
        setFitHeight(size.deviceHeight() / scale);
    }

    private static WritableImage copy(BufferedImage image) {
        int width = image.getWidth();
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        WritableImage copy = new WritableImage(width, image.getHeight());
        copy.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        width,
                        image.getHeight(),
                        PixelFormat.getIntArgbPreInstance(),
                        pixels,
                        0,
                        width);
        return copy;
    }
}
