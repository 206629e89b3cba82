package org.plazaatlas.desktop.control;

import org.plazaatlas.language.Language;

import java.text.NumberFormat;

/** Figures as a language writes them, for lists and tables. For one thread. */
public final class FigureFormat {

    private final NumberFormat whole;
    private final NumberFormat share;
    private final NumberFormat decimal;

    public FigureFormat(Language language) {
        whole = NumberFormat.getIntegerInstance(language.locale());
        share = NumberFormat.getPercentInstance(language.locale());
        decimal = NumberFormat.getNumberInstance(language.locale());
    }

    /** To the whole number; a little more than nothing is said to be less than one. */
    public String whole(double value) {
        return value > 0 && value < 0.5 ? "<1" : whole.format(Math.round(value));
    }

    /** A part of a whole, from 0 to 1, in per cent; a trace is not rounded away. */
    public String share(double part) {
        return part > 0 && part < 0.005 ? "<" + share.format(0.01) : share.format(part);
    }

    /** With exactly so many decimals. */
    public String decimals(double value, int count) {
        decimal.setMinimumFractionDigits(count);
        decimal.setMaximumFractionDigits(count);
        return decimal.format(value);
    }
}
