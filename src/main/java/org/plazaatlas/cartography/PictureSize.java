package org.plazaatlas.cartography;

/**
 * How large a picture is.
 *
 * @param width in logical pixels, in which type and line widths are measured
 * @param height in logical pixels
 * @param scale device pixels per logical pixel, such as 2 on a dense screen
 */
public record PictureSize(int width, int height, double scale) {

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

    public int deviceWidth() {
        return (int) Math.ceil(width * scale);
    }

    public int deviceHeight() {
        return (int) Math.ceil(height * scale);
    }
}
