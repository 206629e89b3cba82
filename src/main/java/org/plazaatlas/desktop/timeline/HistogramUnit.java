package org.plazaatlas.desktop.timeline;

import org.plazaatlas.desktop.axis.TimeAxis;
import org.plazaatlas.model.DateRange;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;

/** The bin lengths of a histogram. */
enum HistogramUnit {
    DAY(Period.ofDays(1), 1),
    WEEK(Period.ofWeeks(1), 7),
    MONTH(Period.ofMonths(1), 28),
    QUARTER(Period.ofMonths(3), 90),
    YEAR(Period.ofYears(1), 365);

    private static final double NARROWEST_PX = 7;

    private final Period length;
    private final int fewestDays;

    HistogramUnit(Period length, int fewestDays) {
        this.length = length;
        this.fewestDays = fewestDays;
    }

    /**
     * The shortest bin that is wide enough on an axis to be seen and pointed at.
     *
     * @param shortest no shorter one is chosen
     */
    static HistogramUnit on(TimeAxis axis, HistogramUnit shortest) {
        for (HistogramUnit unit : EnumSet.range(shortest, YEAR)) {
            if (unit.fewestDays * axis.pixelsPerDay() >= NARROWEST_PX) {
                return unit;
            }
        }
        return YEAR;
    }

    /** The bin in which a day lies. */
    DateRange around(LocalDate day) {
        LocalDate start =
                switch (this) {
                    case DAY -> day;
                    case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                    case MONTH -> day.withDayOfMonth(1);
                    case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
                    case YEAR -> day.withDayOfYear(1);
                };
        return new DateRange(start, start.plus(length));
    }
}
