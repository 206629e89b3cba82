package org.plazaatlas.territory;

import org.plazaatlas.model.DateRange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;

/**
 * What held at any time on several days: combined from the snapshots of those days. The windows
 * asked for last are kept, and one that goes on from one of these is made from it. Safe for use by
 * several threads.
 */
final class Windows {

    private static final int KEPT = 32;

    private final History history;
    private final NavigableSet<LocalDate> ageings;

    private final Map<Window, Snapshot> kept =
            new LinkedHashMap<>(KEPT, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Window, Snapshot> eldest) {
                    return size() > KEPT;
                }
            };

    /**
     * What windows differ in.
     *
     * @param first the start of the first span
     * @param last the start of the last one
     * @param agesAsOf the last day on which evidence of any claim grew older, or that start
     */
    private record Window(LocalDate first, LocalDate last, LocalDate agesAsOf) {

        private boolean isGoneOnFrom(Window earlier) {
            return first.equals(earlier.first) && earlier.last.isBefore(last);
        }
    }

    /** Takes the days on which evidence of claims grows older, even if they are long over. */
    Windows(History history, NavigableSet<LocalDate> ageings) {
        this.history = history;
        this.ageings = ageings;
    }

    Snapshot over(DateRange days) {
        LocalDate lastDay = days.to().minusDays(1);
        LocalDate first = history.spanStart(days.from());
        LocalDate last = history.spanStart(lastDay);
        return first.equals(last)
                ? history.at(lastDay)
                : over(new Window(first, last, agesAsOf(last, lastDay)));
    }

    private LocalDate agesAsOf(LocalDate last, LocalDate lastDay) {
        LocalDate ageing = ageings.floor(lastDay);
        return ageing == null || ageing.isBefore(last) ? last : ageing;
    }

    private Snapshot over(Window window) {
        Optional<Snapshot> known = kept(window);
        return known.isPresent() ? known.get() : keep(window, combine(window));
    }

    private synchronized Optional<Snapshot> kept(Window window) {
        return Optional.ofNullable(kept.get(window));
    }

    /** Whoever was first has made the one that counts. */
    private synchronized Snapshot keep(Window window, Snapshot made) {
        Snapshot before = kept.putIfAbsent(window, made);
        return before == null ? made : before;
    }

    private synchronized Optional<Map.Entry<Window, Snapshot>> longestUpTo(Window window) {
        Map.Entry<Window, Snapshot> longest = null;
        for (Map.Entry<Window, Snapshot> entry : kept.entrySet()) {
            if (window.isGoneOnFrom(entry.getKey())
                    && (longest == null || longest.getKey().last.isBefore(entry.getKey().last))) {
                longest = entry;
            }
        }
        return Optional.ofNullable(longest).map(e -> Map.entry(e.getKey(), e.getValue()));
    }

    private Snapshot combine(Window window) {
        List<Snapshot> parts = parts(window);
        DateRange days = new DateRange(window.first, history.at(window.last).span().to());
        Mosaic mosaic = history.mosaic();
        return new Snapshot(
                days,
                window.agesAsOf,
                mosaic,
                LastingLabels.together(
                        parts.stream().map(Snapshot::labels).distinct().toList(),
                        mosaic,
                        window.agesAsOf),
                new LastingBalance(
                        mosaic,
                        history.lineage(),
                        parts.stream().map(Snapshot::balance).distinct().toList()));
    }

    /** What a window is combined of: the longest known one at its start, then its last spans. */
    private List<Snapshot> parts(Window window) {
        List<Snapshot> parts = new ArrayList<>();
        Optional<Map.Entry<Window, Snapshot>> known = longestUpTo(window);
        known.ifPresentOrElse(
                entry -> parts.add(entry.getValue()), () -> parts.add(history.at(window.first)));
        LocalDate reached = known.map(entry -> entry.getKey().last).orElse(window.first);
        history.changeDates()
                .subSet(reached, false, window.last, true)
                .forEach(start -> parts.add(history.at(start)));
        return parts;
    }
}
