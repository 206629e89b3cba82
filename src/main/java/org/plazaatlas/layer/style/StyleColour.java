package org.plazaatlas.layer.style;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A colour without transparency, in sRGB.
 *
 * @param rgb eight bits each of red, green and blue
 */
public record StyleColour(int rgb) {

    private static final Pattern FORM = Pattern.compile("#[0-9a-fA-F]{6}");

    public StyleColour {
        rgb &= 0xFFFFFF;
    }

    /**
     * Reads {@code #RRGGBB}.
     *
     * @throws IllegalArgumentException if the text has another form
     */
    public static StyleColour parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("'" + text + "' is no colour such as #0072B2");
        }
        return new StyleColour(Integer.parseInt(text, 1, 7, 16));
    }

    /** A colour between this one and another: this at 0, the other at 1. */
    StyleColour towards(StyleColour other, double share) {
        return new StyleColour(
                channel(other, share, 16) << 16
                        | channel(other, share, 8) << 8
                        | channel(other, share, 0));
    }

    private int channel(StyleColour other, double share, int shift) {
        int from = rgb >> shift & 0xFF;
        int to = other.rgb >> shift & 0xFF;
        return (int) Math.round(from + share * (to - from));
    }

    /** The form that {@link #parse} reads. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%06X", rgb);
    }
}
