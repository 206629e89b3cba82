package org.plazaatlas.territory.time;

import org.plazaatlas.cache.LruCache;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.territory.evidence.FactionTree;
import org.plazaatlas.territory.evidence.Labelling;
import org.plazaatlas.territory.evidence.LabelsOverDays;
import org.plazaatlas.territory.mosaic.Mosaic;
import org.plazaatlas.territory.snapshot.Snapshot;
import org.plazaatlas.territory.turf.BalanceOverDays;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.function.Function;

/**
 * Snapshots over several days, each combined from those of the single days. The windows asked for
 * last are kept, and one that continues a kept one is made from it. Safe for use by several
 * threads.
 */
final class SnapshotWindows {

    private static final int KEPT = 32;

    private final Mosaic mosaic;
    private final FactionTree lineage;
    private final NavigableSet<LocalDate> changeDates;
    private final NavigableSet<LocalDate> ageings;
    private final Function<LocalDate, Snapshot> snapshots;
    private final LruCache<Window, Snapshot> kept = new LruCache<>(KEPT);

    /**
     * What distinguishes windows.
     *
     * @param first the start of the first span
     * @param last the start of the last span
     * @param agesAsOf the last day on which evidence of any claim grew older, or the start of the
     *     last span if that is later
     */
    private record Window(LocalDate first, LocalDate last, LocalDate agesAsOf) {

        private boolean continues(Window earlier) {
            return first.equals(earlier.first) && earlier.last.isBefore(last);
        }
    }

    /**
     * @param changeDates the starts of all spans except the first
     * @param ageings the days on which evidence of claims grows older, even of claims no longer in
     *     force
     * @param snapshots what holds on a day
     */
    SnapshotWindows(
            Mosaic mosaic,
            FactionTree lineage,
            NavigableSet<LocalDate> changeDates,
            NavigableSet<LocalDate> ageings,
            Function<LocalDate, Snapshot> snapshots) {
        this.mosaic = mosaic;
        this.lineage = lineage;
        this.changeDates = changeDates;
        this.ageings = ageings;
        this.snapshots = snapshots;
    }

    Snapshot over(DateRange days) {
        LocalDate lastDay = days.to().minusDays(1);
        LocalDate first = spanStart(days.from());
        LocalDate last = spanStart(lastDay);
        return first.equals(last)
                ? snapshots.apply(lastDay)
                : kept.get(new Window(first, last, agesAsOf(last, lastDay)), this::combine);
    }

    private LocalDate spanStart(LocalDate day) {
        return snapshots.apply(day).span().from();
    }

    private LocalDate agesAsOf(LocalDate last, LocalDate lastDay) {
        LocalDate ageing = ageings.floor(lastDay);
        return ageing == null || ageing.isBefore(last) ? last : ageing;
    }

    private Optional<Map.Entry<Window, Snapshot>> longestUpTo(Window window) {
        return kept.entries().stream()
                .filter(entry -> window.continues(entry.getKey()))
                .max(Comparator.comparing(entry -> entry.getKey().last));
    }

    /** Makes the labels at once, because what they are made of is not kept for as long. */
    private Snapshot combine(Window window) {
        List<Snapshot> parts = parts(window);
        DateRange days = new DateRange(window.first, snapshots.apply(window.last).span().to());
        Labelling labelling =
                LabelsOverDays.together(
                        parts.stream().map(Snapshot::labels).distinct().toList(),
                        mosaic,
                        window.agesAsOf);
        return new Snapshot(
                days,
                window.agesAsOf,
                mosaic,
                () -> labelling,
                new BalanceOverDays(
                        mosaic,
                        lineage,
                        parts.stream().map(Snapshot::balance).distinct().toList()));
    }

    /**
     * What a window is combined from: the longest kept window with the same start, then the spans
     * after it.
     */
    private List<Snapshot> parts(Window window) {
        List<Snapshot> parts = new ArrayList<>();
        Optional<Map.Entry<Window, Snapshot>> known = longestUpTo(window);
        known.ifPresentOrElse(
                entry -> parts.add(entry.getValue()),
                () -> parts.add(snapshots.apply(window.first)));
        LocalDate reached = known.map(entry -> entry.getKey().last).orElse(window.first);
        changeDates
                .subSet(reached, false, window.last, true)
                .forEach(start -> parts.add(snapshots.apply(start)));
        return parts;
    }
}
