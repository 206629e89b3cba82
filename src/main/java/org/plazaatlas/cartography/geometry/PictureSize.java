package org.plazaatlas.cartography.geometry;

import java.awt.Graphics2D;
import java.awt.RenderingHints;

/**
 * The size of a picture.
 *
 * @param width in logical pixels, in which type and line widths are measured
 * @param height in logical pixels
 * @param scale device pixels per logical pixel, such as 2 on a dense screen
 */
public record PictureSize(int width, int height, double scale) {

    /**
     * @throws IllegalArgumentException if the picture has no pixels
     */
    public PictureSize {
        if (width <= 0 || height <= 0 || !(scale > 0)) {
            throw new IllegalArgumentException(
                    "a picture of "
                            + width
                            + "x"
                            + height
                            + " at scale "
                            + scale
                            + " has no pixels");
        }
    }

    /**
     * A picture of the same device pixels in which everything is larger; it may be a pixel larger
     * than this one.
     *
     * @param factor how many times as large as in this one
     */
    public PictureSize enlarged(double factor) {
        return new PictureSize(
                (int) Math.ceil(width / factor), (int) Math.ceil(height / factor), scale * factor);
    }

    public int deviceWidth() {
        return (int) Math.ceil(width * scale);
    }

    public int deviceHeight() {
        return (int) Math.ceil(height * scale);
    }

    /** Scales a graphics of device pixels to logical pixels and sets its rendering hints. */
    public void prepare(Graphics2D graphics) {
        graphics.scale(scale, scale);
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }
}
