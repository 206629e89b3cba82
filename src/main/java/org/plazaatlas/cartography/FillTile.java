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
    private static final double HATCH_PIXELS = 7;

    /**
     * @param scale device pixels per logical pixel
     */
    static FillTile of(Fill fill, double scale) {
        return of(fill, scale, 1);
    }

    /**
     * The tile for a picture that is finer or coarser than its page, on which the pattern falls
     * where it does on the page.
     *
     * @param scale device pixels of the page per logical pixel
     * @param enlargement device pixels of the picture per device pixel of the page
     */
    static FillTile of(Fill fill, double scale, double enlargement) {
        int side = rounded(rounded(sidePixels(fill) * scale) * enlargement);
        return switch (fill) {
            case Fill.Textured textured -> textured(textured, side);
            case Fill.Stripes stripes -> striped(stripes, side);
        };
    }

    private static int rounded(double side) {
        return (int) Math.max(2, Math.round(side));
    }

    private static double sidePixels(Fill fill) {
        return switch (fill) {
            case Fill.Textured _ -> HATCH_PIXELS;
            case Fill.Stripes stripes ->
                    stripes.periodPixels()
                            * (stripes.slant() == Fill.Slant.UPRIGHT ? 1 : Math.sqrt(2));
        };
    }

    private static FillTile textured(Fill.Textured textured, int side) {
        return sampled(
                side,
                (x, y) ->
                        textured.hatch().marks(x / side, y / side)
                                ? textured.mark()
                                : textured.ground());
    }

    private static FillTile striped(Fill.Stripes stripes, int side) {
        double period = stripes.periodPixels();
        return sampled(
                side,
                (x, y) -> {
                    double along =
                            switch (stripes.slant()) {
                                case FORWARD -> x + y;
                                case BACKWARD -> x - y + side;
                                case UPRIGHT -> x;
                            };
                    return stripeAt(stripes, along / side % 1 * period);
                });
    }

    private static Color stripeAt(Fill.Stripes stripes, double across) {
        double end = 0;
        for (Fill.Stripe stripe : stripes.stripes()) {
            end += stripe.widthPixels();
            if (across < end) {
                return stripe.colour();
            }
        }
        return stripes.stripes().getLast().colour();
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
