package org.plazaatlas.desktop.control;

import org.plazaatlas.language.Language;

import java.text.NumberFormat;

/**
 * Writes figures in the way of a language, for lists and tables. For one thread, because Java's
 * number formats are.
 */
public final class FigureFormat {

    private final NumberFormat whole;
    private final NumberFormat share;
    private final NumberFormat decimal;

    public FigureFormat(Language language) {
        whole = NumberFormat.getIntegerInstance(language.locale());
        share = NumberFormat.getPercentInstance(language.locale());
        decimal = NumberFormat.getNumberInstance(language.locale());
    }

    /**
     * Rounds to a whole number; a small positive value becomes "&lt;1", because 0 would say that
     * there is none.
     */
    public String whole(double value) {
        return value > 0 && value < 0.5 ? "<1" : whole.format(Math.round(value));
    }

    /** A share, from 0 to 1, in per cent; a small positive one becomes "&lt;1 %". */
    public String share(double part) {
        return part > 0 && part < 0.005 ? "<" + share.format(0.01) : share.format(part);
    }

    /** Writes a value with exactly so many decimals. */
    public String decimals(double value, int count) {
        decimal.setMinimumFractionDigits(count);
        decimal.setMaximumFractionDigits(count);
        return decimal.format(value);
    }
}
