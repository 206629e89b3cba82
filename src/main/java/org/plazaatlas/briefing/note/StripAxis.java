package org.plazaatlas.briefing.note;

import org.plazaatlas.model.DateRange;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The time axis of a history strip: maps days to positions.
 *
 * @param left of the axis, from the left edge of its column
 */
record StripAxis(DateRange time, double left, double width) {

    /** The largest share of a column that names may take. */
    private static final double MOST_NAMES = 0.52;

    private static final double GAP = 8;

    /** An axis next to names in a column; the names get the room they need. */
    static StripAxis beside(List<String> names, double columnWidth, DateRange time) {
        double widest = names.stream().mapToDouble(NoteType.BODY::width).max().orElse(0);
        double left = Math.min(widest + GAP, MOST_NAMES * columnWidth);
        return new StripAxis(time, left, columnWidth - left);
    }

    /** The width for a name. */
    double nameWidth() {
        return left - GAP / 2;
    }

    /**
     * The distance of a day from the left edge of the column; days outside the time span are at the
     * ends.
     */
    double of(LocalDate day) {
        double days = ChronoUnit.DAYS.between(time.from(), day);
        double all = ChronoUnit.DAYS.between(time.from(), time.to());
        return left + width * Math.clamp(days / all, 0, 1);
    }
}
