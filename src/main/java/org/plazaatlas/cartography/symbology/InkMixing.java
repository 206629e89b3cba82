package org.plazaatlas.cartography.symbology;

import java.awt.Color;

/** Arithmetic on sRGB colours, as print tints are mixed: a share of ink over a ground. */
public final class InkMixing {

    private InkMixing() {}

    /**
     * An opaque colour as if ink covered that share of a ground.
     *
     * @param share from 0 (only ground) to 1 (only ink)
     */
    public static Color of(Color ink, double share, Color ground) {
        return new Color(
                mixed(ink.getRed(), share, ground.getRed()),
                mixed(ink.getGreen(), share, ground.getGreen()),
                mixed(ink.getBlue(), share, ground.getBlue()));
    }

    private static int mixed(int ink, double share, int ground) {
        return (int) Math.round(ink * share + ground * (1 - share));
    }

    static Color lighter(Color colour, double share) {
        return of(Color.WHITE, share, colour);
    }

    static Color darker(Color colour, double share) {
        return of(Color.BLACK, share, colour);
    }

    /** The colour with another opacity, from 0 to 1. */
    public static Color withOpacity(Color colour, double opacity) {
        return new Color(
                colour.getRed(),
                colour.getGreen(),
                colour.getBlue(),
                (int) Math.round(opacity * 255));
    }

    /** Relative luminance from 0 to 1 (WCAG 2.2). */
    static double luminance(Color colour) {
        return 0.2126 * SrgbTransfer.linear(colour.getRed())
                + 0.7152 * SrgbTransfer.linear(colour.getGreen())
                + 0.0722 * SrgbTransfer.linear(colour.getBlue());
    }

    /** Contrast ratio of two colours from 1 to 21 (WCAG 2.2). */
    public static double contrast(Color first, Color second) {
        double one = luminance(first) + 0.05;
        double other = luminance(second) + 0.05;
        return Math.max(one, other) / Math.min(one, other);
    }
}
