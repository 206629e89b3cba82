package org.plazaatlas.incident.own;

import org.plazaatlas.layer.table.CellContent;

/** Numbers in cells: plain ones from their characters, all others by their text. */
final class CellNumbers {

    /** Stands for a text that is no whole number from 0. */
    static final int NONE = -1;

    private static final int MOST_DIGITS = 15;
    private static final double[] POWERS = new double[MOST_DIGITS + 1];

    static {
        POWERS[0] = 1;
        for (int i = 1; i < POWERS.length; i++) {
            POWERS[i] = 10 * POWERS[i - 1];
        }
    }

    private CellNumbers() {}

    /**
     * The number of a cell; not a number if it holds none. Of up to 15 digits, quotient of two
     * numbers that are exact, so it is the nearest one (Clinger 1990).
     */
    static double decimal(RowCells cells, int cell) {
        return number(cells, cell, true);
    }

    private static double number(RowCells cells, int cell, boolean decimalComma) {
        int length = cells.length(cell);
        int at = length > 0 && cells.at(cell, 0) == '-' ? 1 : 0;
        long digits = 0;
        int count = 0;
        int decimals = -1;
        for (int i = at; i < length; i++) {
            char c = cells.at(cell, i);
            if (c >= '0' && c <= '9' && count < MOST_DIGITS) {
                digits = 10 * digits + (c - '0');
                count++;
                decimals += decimals >= 0 ? 1 : 0;
            } else if (c == '.' && decimals < 0) {
                decimals = 0;
            } else {
                return CellContent.number(cells.text(cell), decimalComma).orElse(Double.NaN);
            }
        }
        if (count == 0) {
            return Double.NaN;
        }
        double number = decimals > 0 ? digits / POWERS[decimals] : digits;
        return at == 1 ? -number : number;
    }

    /** The whole number from 0 of a cell, such as 3, 3.0 or 1,045, or {@link #NONE}. */
    static int whole(RowCells cells, int cell) {
        double number = number(cells, cell, false);
        return number >= 0 && number <= Integer.MAX_VALUE && number == Math.rint(number)
                ? (int) number
                : NONE;
    }
}
