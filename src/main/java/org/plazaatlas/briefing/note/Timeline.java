package org.plazaatlas.briefing.note;

import org.plazaatlas.model.DateRange;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Where days stand on the axis of a history strip.
 *
 * @param left of the axis, from the left edge of its column
 */
record Timeline(DateRange time, double left, double width) {

    private static final double NAMES = 168;

    /** An axis beside names in a column. */
    static Timeline in(double columnWidth, DateRange time) {
        return new Timeline(time, NAMES, columnWidth - NAMES);
    }

    /** How far a day is from the left edge of the column; days outside stand at the ends. */
    double of(LocalDate day) {
        double days = ChronoUnit.DAYS.between(time.from(), day);
        double all = ChronoUnit.DAYS.between(time.from(), time.to());
        return left + width * Math.clamp(days / all, 0, 1);
    }
}
