package org.plazaatlas.cartography;

import java.awt.Color;

/**
 * One square of a pattern that repeats both ways, in whole device pixels.
 *
 * @param side in device pixels
 * @param pixels opaque ARGB, row by row from the top
 */
record FillTile(int side, int[] pixels) {

    private static final int SAMPLES = 4;
    private static final double TEXTURE_PIXELS = 7;

    /**
     * @param scale device pixels per logical pixel
     */
    static FillTile of(Fill fill, double scale) {
        return switch (fill) {
            case Fill.Textured textured -> textured(textured, scale);
            case Fill.Stripes stripes -> striped(stripes, scale);
        };
    }

    private static FillTile textured(Fill.Textured textured, double scale) {
        int side = textureSide(scale);
        return sampled(side, (x, y) -> textured.at(x / side, y / side));
    }

    private static int textureSide(double scale) {
        return (int) Math.max(2, Math.round(TEXTURE_PIXELS * scale));
    }

    private static FillTile striped(Fill.Stripes stripes, double scale) {
        double period = stripes.periodPixels();
        int texture = textureSide(scale);
        int textures = textures(stripes);
        int side =
                textures == 0
                        ? (int) Math.max(2, Math.round(along(stripes) * scale))
                        : textures * texture;
        return sampled(
                side,
                (x, y) -> {
                    double along =
                            switch (stripes.slant()) {
                                case FORWARD -> x + y;
                                case BACKWARD -> x - y + side;
                                case UPRIGHT -> x;
                            };
                    return stripeAt(stripes, along / side % 1 * period)
                            .at(x / texture % 1, y / texture % 1);
                });
    }

    /** The period of stripes along the rows of a picture, in logical pixels. */
    private static double along(Fill.Stripes stripes) {
        return stripes.periodPixels() * (stripes.slant() == Fill.Slant.UPRIGHT ? 1 : Math.sqrt(2));
    }

    /**
     * How many squares of texture a tile of stripes is wide; none if they have no texture. Whole
     * ones, so that a texture runs on from one tile to the next.
     */
    static int textures(Fill.Stripes stripes) {
        return stripes.areTextured()
                ? (int) Math.max(1, Math.round(along(stripes) / TEXTURE_PIXELS))
                : 0;
    }

    private static Fill.Textured stripeAt(Fill.Stripes stripes, double across) {
        double end = 0;
        for (Fill.Stripe stripe : stripes.stripes()) {
            end += stripe.widthPixels();
            if (across < end) {
                return stripe.fill();
            }
        }
        return stripes.stripes().getLast().fill();
    }

    /** The colour at a point of a tile. */
    private interface Motif {
        Color at(double x, double y);
    }

    private static FillTile sampled(int side, Motif motif) {
        int[] pixels = new int[side * side];
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                pixels[y * side + x] = average(motif, x, y);
            }
        }
        return new FillTile(side, pixels);
    }

    private static int average(Motif motif, int x, int y) {
        int red = 0;
        int green = 0;
        int blue = 0;
        for (int i = 0; i < SAMPLES * SAMPLES; i++) {
            double dx = (i % SAMPLES + 0.5) / SAMPLES;
            double dy = (i / SAMPLES + 0.5) / SAMPLES;
            Color colour = motif.at(x + dx, y + dy);
            red += colour.getRed();
            green += colour.getGreen();
            blue += colour.getBlue();
        }
        int n = SAMPLES * SAMPLES;
        return 0xFF << 24 | (red + n / 2) / n << 16 | (green + n / 2) / n << 8 | (blue + n / 2) / n;
    }
}
