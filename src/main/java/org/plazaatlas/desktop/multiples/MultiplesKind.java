package org.plazaatlas.desktop.multiples;

import org.plazaatlas.territory.time.DateSeries;

import java.time.LocalDate;
import java.util.List;

/** How the dates of small multiples are found. */
enum MultiplesKind {
    EVEN,
    BIGGEST_CHANGES,
    CHOSEN;

    static MultiplesKind of(DateSeries series) {
        return switch (series) {
            case DateSeries.Even _ -> EVEN;
            case DateSeries.BiggestChanges _ -> BIGGEST_CHANGES;
            case DateSeries.Chosen _ -> CHOSEN;
        };
    }

    /**
     * A series of this kind.
     *
     * @param dates the two ends of a span, or the dates themselves, in any order
     * @param count how many dates of a span
     * @throws java.util.NoSuchElementException if there is no date
     */
    DateSeries series(List<LocalDate> dates, int count) {
        LocalDate first = dates.stream().min(LocalDate::compareTo).orElseThrow();
        LocalDate last = dates.stream().max(LocalDate::compareTo).orElseThrow();
        return switch (this) {
            case EVEN -> new DateSeries.Even(first, last, count);
            case BIGGEST_CHANGES -> new DateSeries.BiggestChanges(first, last, count);
            case CHOSEN -> new DateSeries.Chosen(dates);
        };
    }
}
