package org.plazaatlas.dossier.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/** Writes figures in the way of a language. Not safe for use by several threads. */
public final class NumberWords {

    private final Locale locale;
    private final NumberFormat integers;
    private final NumberFormat percents;

    NumberWords(Locale locale) {
        this.locale = locale;
        integers = NumberFormat.getIntegerInstance(locale);
        percents = NumberFormat.getPercentInstance(locale);
    }

    /** A figure with as many decimals as its source gives. */
    public String figure(BigDecimal value) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(Math.max(0, value.stripTrailingZeros().scale()));
        return format.format(value);
    }

    public String count(long value) {
        return integers.format(value);
    }

    /** An area in whole square kilometres; {@code <1} if it would round to zero. */
    public String squareKm(double area) {
        return (area > 0 && area < 0.5 ? "<1" : count(Math.round(area))) + " km²";
    }

    /** A figure with one decimal; none if it is whole. */
    public String decimal(double value) {
        return figure(BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP));
    }

    /** A weight or a sum of weights with two decimals. */
    public String weight(double value) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(value);
    }

    /** A length in whole kilometres; {@code <1} if it would round to zero. */
    public String km(double length) {
        return (length > 0 && length < 0.5 ? "<1" : count(Math.round(length))) + " km";
    }

    /**
     * A share from 0 to 1 in whole per cent. Small shares become {@code <1%} and shares just below
     * the whole {@code >99%}, so that rounding hides neither.
     */
    public String share(double part) {
        if (part > 0 && part < 0.01) {
            return "<" + percent(0.01);
        }
        return part < 1 && part > 0.99 && part < 0.999 ? ">" + percent(0.99) : percent(part);
    }

    private String percent(double part) {
        return percents.format(part);
    }
}
