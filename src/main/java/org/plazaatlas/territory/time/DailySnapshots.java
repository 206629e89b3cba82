package org.plazaatlas.territory.time;

import org.plazaatlas.model.DateRange;
import org.plazaatlas.territory.evidence.Rivalries;
import org.plazaatlas.territory.evidence.RivalriesByDay;
import org.plazaatlas.territory.mosaic.Mosaic;
import org.plazaatlas.territory.snapshot.Labeller;
import org.plazaatlas.territory.snapshot.Snapshot;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * The snapshots of single days, one for each span between change dates: made when first asked for,
 * and kept. Safe for use by several threads.
 */
final class DailySnapshots {

    private final Mosaic mosaic;
    private final Labeller labeller;
    private final RivalriesByDay rivalries;
    private final NavigableSet<LocalDate> changeDates;
    private final Map<LocalDate, Snapshot> made;

    DailySnapshots(
            Mosaic mosaic,
            Labeller labeller,
            RivalriesByDay rivalries,
            NavigableSet<LocalDate> changeDates) {
        this.mosaic = mosaic;
        this.labeller = labeller;
        this.rivalries = rivalries;
        this.changeDates = changeDates;
        made = new ConcurrentHashMap<>(2 * changeDates.size()); // roomy: threads seldom wait
    }

    Snapshot at(LocalDate date) {
        return made.computeIfAbsent(spanStart(date), this::snapshot);
    }

    /** What a day would be like if no evidence had grown older since the day before. */
    Snapshot unfadedAt(LocalDate day) {
        return labeller.unfaded(day, spanStart(day.minusDays(1)), rivalries.on(spanStart(day)));
    }

    /** Whether all are made. */
    boolean areAllThere() {
        return made.size() >= changeDates.size();
    }

    /**
     * Makes all with their labels and boundaries. Stretches of time are made side by side, each in
     * the order of time.
     */
    void prepare() {
        List<LocalDate> days = List.copyOf(changeDates);
        int stretch = days.size() / Runtime.getRuntime().availableProcessors() + 1;
        IntStream.iterate(0, from -> from < days.size(), from -> from + stretch)
                .boxed()
                .toList()
                .parallelStream()
                .map(from -> days.subList(from, Math.min(from + stretch, days.size())))
                .forEach(part -> part.forEach(this::prepare));
    }

    private void prepare(LocalDate day) {
        Snapshot snapshot = at(day);
        snapshot.regions();
        snapshot.turfBoundaries();
    }

    /** The last change date up to a day: nothing differs between the two. */
    private LocalDate spanStart(LocalDate day) {
        return Objects.requireNonNullElse(changeDates.floor(day), LocalDate.MIN);
    }

    private Snapshot snapshot(LocalDate start) {
        LocalDate end = Objects.requireNonNullElse(changeDates.higher(start), LocalDate.MAX);
        Rivalries onThatDay = rivalries.on(start);
        return new Snapshot(
                new DateRange(start, end),
                mosaic,
                () -> labeller.label(start, onThatDay),
                labeller.balance(start, onThatDay));
    }
}
