package org.plazaatlas.cartography.page;

import org.plazaatlas.cartography.geometry.PictureSize;

/**
 * A sheet or screen that a plate is composed on.
 *
 * @param widthPixels exact width in device pixels
 * @param heightPixels exact height in device pixels
 * @param scale device pixels per logical pixel, in which type is measured
 * @param dpi device pixels per inch of the finished piece
 */
public record Page(int widthPixels, int heightPixels, double scale, double dpi) {

    /** Logical pixels per inch wherever the page has room for them: 12 of them are 9 points. */
    public static final double LOGICAL_DPI = 96;

    /** The least side that users may ask for, in device pixels. */
    public static final int LEAST_SIDE_PIXELS = 200;

    /** The most side that users may ask for, in device pixels. */
    public static final int MOST_SIDE_PIXELS = 16_000;

    /** A larger picture would not fit in the memory of the program. */
    public static final int MOST_PIXELS = 100_000_000;

    public static final int LEAST_DPI = 36;
    public static final int MOST_DPI = 1_200;

    private static final double POINTS_PER_INCH = 72;
    private static final double MILLIMETRES_PER_INCH = 25.4;

    /** The least size for a title, a map and a legend, in logical pixels. */
    private static final double LEAST_WIDTH = 640;

    private static final double LEAST_HEIGHT = 480;

    /** The longest side, in logical pixels, on which type can be read beside the whole page. */
    private static final double MOST_LENGTH = 2_000;

    /**
     * @throws IllegalArgumentException if a number is not positive
     */
    public Page {
        if (widthPixels <= 0 || heightPixels <= 0 || !(scale > 0) || !(dpi > 0)) {
            throw new IllegalArgumentException(
                    "a page of %dx%d pixels at scale %s and %s dpi has no area"
                            .formatted(widthPixels, heightPixels, scale, dpi));
        }
    }

    /**
     * A page of a size in logical pixels; a very small page has more of them, because its type
     * shrinks.
     */
    public static Page of(PictureSize size) {
        return ofPixels(size.deviceWidth(), size.deviceHeight(), LOGICAL_DPI * size.scale());
    }

    /**
     * A page of a size in device pixels. Its type has its normal size in print, but shrinks on a
     * very small page, and grows with a very large one, which is seen as a whole; {@link #points}
     * tells the size.
     *
     * @throws IllegalArgumentException if a number is not positive
     */
    public static Page ofPixels(int widthPixels, int heightPixels, double dpi) {
        double room = Math.min(widthPixels / LEAST_WIDTH, heightPixels / LEAST_HEIGHT);
        double legible = Math.max(widthPixels, heightPixels) / MOST_LENGTH;
        double scale = Math.min(Math.max(dpi / LOGICAL_DPI, legible), room);
        return new Page(widthPixels, heightPixels, scale, dpi);
    }

    /**
     * A page of a size in inches, rounded to whole pixels.
     *
     * @throws IllegalArgumentException if a number is not positive or a side has no pixel
     */
    public static Page ofInches(double width, double height, double dpi) {
        return ofPixels((int) Math.round(width * dpi), (int) Math.round(height * dpi), dpi);
    }

    /**
     * A page of a size in millimetres, rounded to whole pixels.
     *
     * @throws IllegalArgumentException if a number is not positive or a side has no pixel
     */
    public static Page ofMillimetres(double width, double height, double dpi) {
        return ofInches(width / MILLIMETRES_PER_INCH, height / MILLIMETRES_PER_INCH, dpi);
    }

    /** The same page with larger or smaller type; then it is fewer or more logical pixels wide. */
    Page withTypeScaled(double factor) {
        return factor == 1 ? this : new Page(widthPixels, heightPixels, scale * factor, dpi);
    }

    /** Whether a user may ask for a page of this size, in device pixels. */
    public static boolean hasRoomFor(int widthPixels, int heightPixels) {
        return Math.min(widthPixels, heightPixels) >= LEAST_SIDE_PIXELS
                && Math.max(widthPixels, heightPixels) <= MOST_SIDE_PIXELS
                && (long) widthPixels * heightPixels <= MOST_PIXELS;
    }

    /** Whether a user may ask for that many device pixels per inch. */
    public static boolean hasResolution(double dpi) {
        return dpi >= LEAST_DPI && dpi <= MOST_DPI;
    }

    /** Whether both have the same pixels on the same paper, whatever the size of their type. */
    public boolean isAsLargeAs(Page other) {
        return widthPixels == other.widthPixels
                && heightPixels == other.heightPixels
                && dpi == other.dpi;
    }

    /** The page in whole logical pixels, in which everything on it is placed. */
    public PictureSize size() {
        return new PictureSize(logical(widthPixels), logical(heightPixels), scale);
    }

    /** Rounds down, except that a rounding error does not cost a pixel. */
    private int logical(int pixels) {
        return Math.max(1, (int) Math.floor(pixels / scale + 1e-6));
    }

    /** Converts a length in logical pixels to points of 1/72 inch on the finished piece. */
    public double points(double logicalPixels) {
        return logicalPixels * scale * POINTS_PER_INCH / dpi;
    }

    /** Width of the finished piece in points of 1/72 inch. */
    public double widthPoints() {
        return widthPixels * POINTS_PER_INCH / dpi;
    }

    /** Height of the finished piece in points of 1/72 inch. */
    public double heightPoints() {
        return heightPixels * POINTS_PER_INCH / dpi;
    }
}
