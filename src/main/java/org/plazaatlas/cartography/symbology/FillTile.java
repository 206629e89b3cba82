package org.plazaatlas.cartography.symbology;

import java.awt.Color;

/**
 * One square tile of a pattern that repeats both ways, in whole device pixels.
 *
 * @param side in device pixels
 * @param pixels opaque ARGB, row by row from the top
 */
public record FillTile(int side, int[] pixels) {

    private static final int SAMPLES = 4;
    private static final double TEXTURE_PIXELS = 7;

    /**
     * @param scale device pixels per logical pixel
     */
    static FillTile of(Fill fill, double scale) {
        return of(fill, scale, 1);
    }

    /**
     * The tile for a picture that is finer or coarser than its page; the pattern falls where it
     * does on the page.
     *
     * @param scale device pixels of the page per logical pixel
     * @param enlargement device pixels of the picture per device pixel of the page
     */
    public static FillTile of(Fill fill, double scale, double enlargement) {
        int texture = whole(whole(TEXTURE_PIXELS * scale) * enlargement);
        return switch (fill) {
            case Fill.Textured textured -> textured(textured, texture);
            case Fill.Stripes stripes -> striped(stripes, texture, scale, enlargement);
            case Fill.Spots spots -> spotted(spots, scale, enlargement);
        };
    }

    static FillTile textured(Fill.Textured textured, int side) {
        return sampled(side, (x, y) -> average((u, v) -> textured.at(u / side, v / side), x, y));
    }

    private static FillTile striped(
            Fill.Stripes stripes, int texture, double scale, double enlargement) {
        int textures = textures(stripes);
        int side =
                textures == 0
                        ? whole(whole(along(stripes) * scale) * enlargement)
                        : textures * texture;
        return new StripedTile(stripes, texture, side).tile();
    }

    private static FillTile spotted(Fill.Spots spots, double scale, double enlargement) {
        int side = whole(whole(spots.rows() * spots.pitchPixels() * scale) * enlargement);
        double pitch = (double) side / spots.rows();
        return sampled(side, (x, y) -> average((u, v) -> spots.at(u / pitch, v / pitch), x, y));
    }

    private static int whole(double side) {
        return (int) Math.max(2, Math.round(side));
    }

    /** The period of stripes along the rows of a picture, in logical pixels. */
    private static double along(Fill.Stripes stripes) {
        return stripes.periodPixels() * (stripes.slant() == Fill.Slant.UPRIGHT ? 1 : Math.sqrt(2));
    }

    /**
     * How many squares of texture a tile of stripes is wide; 0 if they have no texture. A whole
     * number, so that a texture runs on from one tile to the next.
     */
    static int textures(Fill.Stripes stripes) {
        return stripes.areTextured()
                ? (int) Math.max(1, Math.round(along(stripes) / TEXTURE_PIXELS))
                : 0;
    }

    /** The colour at a point of a tile. */
    interface Motif {
        Color at(double x, double y);
    }

    /** The colour of a pixel. */
    interface Pixel {
        int at(int x, int y);
    }

    static FillTile sampled(int side, Pixel pixel) {
        int[] pixels = new int[side * side];
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                pixels[y * side + x] = pixel.at(x, y);
            }
        }
        return new FillTile(side, pixels);
    }

    /** The mean colour of the pixel with that upper left corner. */
    static int average(Motif motif, int x, int y) {
        int red = 0;
        int green = 0;
        int blue = 0;
        for (int i = 0; i < SAMPLES * SAMPLES; i++) {
            int row = i / SAMPLES;
            double dx = (i % SAMPLES + 0.5) / SAMPLES;
            double dy = (row + 0.5) / SAMPLES;
            Color colour = motif.at(x + dx, y + dy);
            red += colour.getRed();
            green += colour.getGreen();
            blue += colour.getBlue();
        }
        int n = SAMPLES * SAMPLES;
        return 0xFF << 24 | (red + n / 2) / n << 16 | (green + n / 2) / n << 8 | (blue + n / 2) / n;
    }
}
