package org.plazaatlas.briefing.data;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Writes figures for data files: with a decimal point, without exponent, the same in every
 * language.
 */
final class DataDecimals {

    /** Six places: a square metre in a square kilometre, a millimetre in a kilometre. */
    private static final int PLACES = 6;

    private DataDecimals() {}

    /** A figure to six places, without trailing zeros. */
    static String plain(double figure) {
        return rounded(figure).toPlainString();
    }

    /** The same figure as a number whose text has no exponent. */
    static BigDecimal rounded(double figure) {
        BigDecimal decimal = BigDecimal.valueOf(figure).setScale(PLACES, RoundingMode.HALF_EVEN);
        BigDecimal shortest = decimal.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
