package org.plazaatlas.incident.count;

import org.plazaatlas.language.Coded;
import org.plazaatlas.model.DateRange;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** The length of the periods that incidents are counted in. */
public enum CountStep implements Coded {
    MONTH("month"),
    YEAR("year"),
    /** All the time at once. */
    TOTAL("total");

    private final String code;

    CountStep(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The months or years of some days; the first and the last may be cut. */
    public List<DateRange> periods(DateRange days) {
        if (this == TOTAL) {
            return List.of(days);
        }
        List<DateRange> periods = new ArrayList<>();
        DateRange rest = days;
        while (!rest.isEmpty()) {
            DateRange period =
                    DateRange.fromUntil(
                            rest.from(),
                            DateRange.fromUntil(rest.from(), rest.to())
                                    .nearest(next(rest.from()).minusDays(1))
                                    .plusDays(1));
            periods.add(period);
            rest = DateRange.fromUntil(period.to(), rest.to());
        }
        return periods;
    }

    private LocalDate next(LocalDate day) {
        return day.with(
                this == MONTH
                        ? TemporalAdjusters.firstDayOfNextMonth()
                        : TemporalAdjusters.firstDayOfNextYear());
    }
}
