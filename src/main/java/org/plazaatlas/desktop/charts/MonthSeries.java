package org.plazaatlas.desktop.charts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The events of a subject by month, or how many died in them.
 *
 * @param id the same on each date and in each language
 * @param name says what is counted
 * @param sources who tells of the events
 * @param months only those with any
 * @param end the day on which the records end; nothing is known of later months
 */
record MonthSeries(
        String id,
        String name,
        String sources,
        SortedMap<YearMonth, Long> months,
        Optional<LocalDate> end) {

    MonthSeries {
        months = Collections.unmodifiableSortedMap(new TreeMap<>(months));
    }

    /** The figure of a month; empty if the records end before it. */
    Optional<Long> in(YearMonth month) {
        return end.filter(day -> !YearMonth.from(day).isBefore(month))
                .map(_ -> months.getOrDefault(month, 0L));
    }
}
