package org.plazaatlas.lesson.pointing;

import org.plazaatlas.cartography.typesetting.Typeface;
import org.plazaatlas.cartography.typesetting.Typesetter;

/** The type of the words of marks, which a class reads from farther away than names on a map. */
final class PointingType {

    private static final double SIZE = 13;

    private PointingType() {}

    static Typesetter at(double scale) {
        return Typeface.SEMI_BOLD.at(SIZE * scale);
    }

    /** From one line to the next, in logical pixels. */
    static double leading(double scale) {
        return 1.22 * SIZE * scale;
    }

    /** From the top of a line to its baseline, in logical pixels. */
    static double ascent(double scale) {
        return 0.97 * SIZE * scale;
    }
}
