package org.plazaatlas.cartography.symbology;

import java.awt.Color;
import java.util.List;

/**
 * Makes a tile of stripes. Pixels within one stripe are taken from the tile of its texture; only
 * those that two stripes share have to be looked at more closely.
 */
final class StripedTile {

    private static final double HARDLY = 1e-9;

    private final Fill.Stripes stripes;
    private final double period;
    private final int texture;
    private final int side;
    private final List<FillTile> textures;

    /**
     * @param texture side of the square of a texture, in device pixels
     * @param side of the tile
     */
    StripedTile(Fill.Stripes stripes, int texture, int side) {
        this.stripes = stripes;
        this.texture = texture;
        this.side = side;
        period = stripes.periodPixels();
        textures =
                stripes.stripes().stream()
                        .map(stripe -> FillTile.textured(stripe.fill(), texture))
                        .toList();
    }

    FillTile tile() {
        return FillTile.sampled(side, this::pixel);
    }

    private int pixel(int x, int y) {
        double least = stripes.slant() == Fill.Slant.BACKWARD ? along(x, y + 1) : along(x, y);
        double width = stripes.slant() == Fill.Slant.UPRIGHT ? 1 : 2;
        double from = across(least);
        double to = across(least + width - HARDLY);
        int stripe = stripe(from);
        return from <= to && width < side && stripe == stripe(to)
                ? textures.get(stripe).pixels()[y % texture * texture + x % texture]
                : FillTile.average(this::colour, x, y);
    }

    private Color colour(double x, double y) {
        return stripes.stripes()
                .get(stripe(across(along(x, y))))
                .fill()
                .at(x / texture % 1, y / texture % 1);
    }

    /** What is the same along a stripe, in device pixels of a row. */
    private double along(double x, double y) {
        return switch (stripes.slant()) {
            case FORWARD -> x + y;
            case BACKWARD -> x - y + side;
            case UPRIGHT -> x;
        };
    }

    /** From the start of the period, in logical pixels. */
    private double across(double along) {
        return along / side % 1 * period;
    }

    private int stripe(double across) {
        int last = stripes.stripes().size() - 1;
        double end = 0;
        for (int i = 0; i < last; i++) {
            end += stripes.stripes().get(i).widthPixels();
            if (across < end) {
                return i;
            }
        }
        return last;
    }
}
