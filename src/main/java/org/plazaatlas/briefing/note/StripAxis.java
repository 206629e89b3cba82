package org.plazaatlas.briefing.note;

import org.plazaatlas.model.DateRange;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Where days stand on the axis of a history strip.
 *
 * @param left of the axis, from the left edge of its column
 */
record StripAxis(DateRange time, double left, double width) {

    /** Names may take this part of a column. */
    private static final double MOST_NAMES = 0.52;

    private static final double GAP = 8;

    /** An axis beside names in a column; they get the room they need. */
    static StripAxis beside(List<String> names, double columnWidth, DateRange time) {
        double widest = names.stream().mapToDouble(NoteType.BODY::width).max().orElse(0);
        double left = Math.min(widest + GAP, MOST_NAMES * columnWidth);
        return new StripAxis(time, left, columnWidth - left);
    }

    /** How much room a name has. */
    double nameWidth() {
        return left - GAP / 2;
    }

    /** How far a day is from the left edge of the column; days outside stand at the ends. */
    double of(LocalDate day) {
        double days = ChronoUnit.DAYS.between(time.from(), day);
        double all = ChronoUnit.DAYS.between(time.from(), time.to());
        return left + width * Math.clamp(days / all, 0, 1);
    }
}
