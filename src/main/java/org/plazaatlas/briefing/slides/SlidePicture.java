package org.plazaatlas.briefing.slides;

import org.plazaatlas.briefing.sheet.Sheet;
import org.plazaatlas.cartography.paint.LayerCanvas;
import org.plazaatlas.cartography.paint.PageLayer;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

/**
 * A part of a page as pixels: a map, a panel, a sign, a scale bar, a logo.
 *
 * @param layer what it shows; {@link PageLayer#FRAMES} for the maps in their frames
 * @param bounds in logical pixels of the page
 */
record SlidePicture(PageLayer layer, Rectangle2D bounds, BufferedImage image) {

    /** Sharp on a 4K projector that the slide fills. */
    private static final double LEAST_DPI = 288;

    /** Half of the outline of a part lies outside its bounds. */
    private static final double RIM = 1;

    /** The layers whose parts are pictures if the map is one, from bottom to top. */
    static final List<PageLayer> ALL =
            List.of(
                    PageLayer.FRAMES,
                    PageLayer.PANELS,
                    PageLayer.SIGNS,
                    PageLayer.SCALE_BAR,
                    PageLayer.LOGO);

    /**
     * Parts of a page that are not text.
     *
     * @param layers from bottom to top; {@link PageLayer#FRAMES} for all maps together
     */
    static List<SlidePicture> of(Sheet sheet, List<PageLayer> layers) {
        List<SlidePicture> pictures = new ArrayList<>();
        double sharpness = Math.max(1, Math.ceil(LEAST_DPI / sheet.page().dpi()));
        double scale = sheet.page().scale() * sharpness;
        for (PageLayer layer : layers) {
            places(sheet, layer).forEach(at -> pictures.add(empty(layer, at, scale, sharpness)));
        }
        sheet.drawing().accept(canvas(pictures, scale, sharpness));
        return pictures;
    }

    private static Stream<Rectangle2D> places(Sheet sheet, PageLayer layer) {
        Stream<Rectangle2D> each = sheet.parts().places(layer).stream();
        return layer == PageLayer.FRAMES ? each.reduce(Rectangle2D::createUnion).stream() : each;
    }

    /**
     * The picture starts on a whole pixel of the page, so that its pixels subdivide those of the
     * page.
     */
    private static SlidePicture empty(
            PageLayer layer, Rectangle2D place, double scale, double sharpness) {
        double pixel = sharpness / scale;
        double x = Math.floor((place.getX() - RIM) / pixel) * pixel;
        double y = Math.floor((place.getY() - RIM) / pixel) * pixel;
        int width = (int) Math.ceil((place.getMaxX() + RIM - x) * scale);
        int height = (int) Math.ceil((place.getMaxY() + RIM - y) * scale);
        return new SlidePicture(
                layer,
                new Rectangle2D.Double(x, y, width / scale, height / scale),
                new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB));
    }

    private static LayerCanvas canvas(List<SlidePicture> pictures, double scale, double sharpness) {
        return (layer, drawing) ->
                pictures.stream()
                        .filter(picture -> picture.shows(layer))
                        .forEach(
                                picture -> {
                                    Graphics2D graphics = picture.graphics(scale, sharpness);
                                    drawing.accept(graphics);
                                    graphics.dispose();
                                });
    }

    private boolean shows(PageLayer drawn) {
        return drawn == layer || layer == PageLayer.FRAMES && drawn.isOfMap();
    }

    /** Graphics for drawing on the picture, in device pixels of the page. */
    private Graphics2D graphics(double scale, double sharpness) {
        Graphics2D graphics = image.createGraphics();
        graphics.translate(-Math.rint(bounds.getX() * scale), -Math.rint(bounds.getY() * scale));
        graphics.scale(sharpness, sharpness);
        return graphics;
    }

    /**
     * @throws IOException if the picture cannot be encoded
     */
    byte[] png() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    /** The background colour of the page. */
    static Color paper(Sheet sheet) {
        BufferedImage pixel = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = pixel.createGraphics();
        sheet.drawing()
                .accept(
                        (layer, drawing) -> {
                            if (layer == PageLayer.PAPER) {
                                drawing.accept(graphics);
                            }
                        });
        graphics.dispose();
        return new Color(pixel.getRGB(0, 0));
    }
}
