package org.plazaatlas.desktop.timeline;

import org.plazaatlas.model.Claim;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.Event;
import org.plazaatlas.model.Presidency;
import org.plazaatlas.territory.time.History;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a timeline shows of an atlas.
 *
 * @param claimsByChangeDate the days on which anything told starts or ceases to count, each with
 *     the number of claims that start or end on it; 0 where only a limit is passed or a relation
 *     changes
 * @param evidenceDates for each claim the first day that the date of its evidence may mean
 */
record TimelineContents(
        DateRange span,
        List<Presidency> presidencies,
        List<Event> events,
        SortedMap<LocalDate, Integer> claimsByChangeDate,
        List<LocalDate> evidenceDates) {

    TimelineContents {
        presidencies = List.copyOf(presidencies);
        events = List.copyOf(events);
        evidenceDates = List.copyOf(evidenceDates);
        claimsByChangeDate = Collections.unmodifiableSortedMap(new TreeMap<>(claimsByChangeDate));
    }

    static TimelineContents of(History history) {
        var contents = history.atlas().contents();
        return new TimelineContents(
                contents.timeSpan(),
                contents.presidencies(),
                contents.events(),
                claimsByChangeDate(history),
                contents.claims().stream().map(c -> c.evidenceDate().firstDay()).toList());
    }

    /** The events by family, counted by the day they start. */
    Histogram eventsByFamily() {
        List<Histogram.Entry> entries =
                events.stream()
                        .map(e -> entry(e.start().firstDay(), EventFamily.of(e.kind()).ordinal()))
                        .toList();
        return new Histogram(entries, EventFamily.values().length);
    }

    /** The claims, counted by the date of their evidence. */
    Histogram evidence() {
        return new Histogram(evidenceDates.stream().map(day -> entry(day, 0)).toList(), 1);
    }

    private static Histogram.Entry entry(LocalDate day, int kind) {
        return new Histogram.Entry(day, kind);
    }

    private static SortedMap<LocalDate, Integer> claimsByChangeDate(History history) {
        SortedMap<LocalDate, Integer> claims = new TreeMap<>();
        history.newsDates().forEach(date -> claims.put(date, 0));
        history.atlas().contents().claims().stream()
                .flatMap(TimelineContents::startAndEnd)
                .forEach(date -> claims.computeIfPresent(date, (_, n) -> n + 1));
        return claims;
    }

    private static Stream<LocalDate> startAndEnd(Claim claim) {
        DateRange range = claim.validTime().range();
        return Stream.of(range.from(), range.to());
    }
}
