package org.plazaatlas.cartography.incident;

import org.plazaatlas.cartography.layout.PressureScale;
import org.plazaatlas.model.DateRange;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;
import java.util.stream.LongStream;

/**
 * How large marks of incidents are and what class a number has. It depends on the length of the
 * window alone, so pictures of different dates can be compared.
 *
 * @param days length of the window
 */
record IncidentScale(long days) {

    static final int CLASSES = PressureScale.CLASSES;

    /** Radius of the dot of one death in a season, in logical pixels. */
    private static final double RADIUS = 1.9;

    private static final double SEASON = 90;
    private static final double LEAST_RADIUS = 1.5;
    private static final double MOST_RADIUS = 34;
    private static final long LONGEST = 36_525;

    /** Lower bounds of the classes of a season; each window has those of its length. */
    private static final long[] BOUNDS = {1, 3, 10, 30, 100, 300, 1_000, 3_000};

    private static final long[] ROUND = {
        1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000
    };

    /**
     * The scale of some days; an open start is that of the data.
     *
     * @param first the first day with an incident
     */
    static IncidentScale of(DateRange days, LocalDate first) {
        LocalDate from = days.hasOpenStart() ? first : days.from();
        return new IncidentScale(Math.clamp(ChronoUnit.DAYS.between(from, days.to()), 1, LONGEST));
    }

    /** The radius of the dot of some deaths: its area goes by their number. */
    double radius(long deaths) {
        double unit = RADIUS * Math.sqrt(SEASON / Math.max(SEASON, (double) days));
        return Math.clamp(unit * Math.sqrt((double) deaths), LEAST_RADIUS, MOST_RADIUS);
    }

    /** Two round numbers of deaths whose dots fit into a row of a legend. */
    LongStream examples() {
        long large = LongStream.of(ROUND).filter(n -> radius(n) <= 6.2).max().orElse(ROUND[0]);
        return LongStream.of(Math.max(1, large / 10), large).distinct();
    }

    /** The class of a number, from 0; empty for none. */
    OptionalInt classOf(long number) {
        int found = -1;
        for (int i = 0; i < CLASSES && number >= lowerBound(i); i++) {
            found = i;
        }
        return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
    }

    /** The least number of a class. */
    long lowerBound(int figureClass) {
        return figureClass == 0 ? 1 : BOUNDS[figureClass + shift()];
    }

    /** The classes of longer windows begin higher. */
    private int shift() {
        if (days <= 2 * SEASON) {
            return 0;
        }
        if (days <= 3 * 366) {
            return 1;
        }
        return days <= 10 * 366 ? 2 : 3;
    }
}
