package org.plazaatlas.territory;

import org.plazaatlas.model.DateRange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;

/** How the turf between two organizations came to be what it is. */
public final class TurfHistory {

    private final History history;
    private final Pair pair;

    public TurfHistory(History history, String oneId, String otherId) {
        this.history = history;
        pair = Pair.of(oneId, otherId);
    }

    /**
     * The stretches of time in which they had a boundary or dominated something together, within
     * the atlas' time span, ascending. Asks for every snapshot.
     */
    public List<TurfStretch> stretches() {
        DateRange timeSpan = history.atlas().contents().timeSpan();
        List<TurfStretch> stretches = new ArrayList<>();
        LocalDate day = timeSpan.from();
        while (timeSpan.contains(day)) {
            Snapshot snapshot = history.at(day);
            LocalDate end = earlier(snapshot.span().to(), timeSpan.to());
            append(stretch(snapshot, new DateRange(day, end)), stretches);
            day = end;
        }
        stretches.removeIf(s -> s.boundaryKm() == 0 && s.jointSquareKm() == 0);
        return List.copyOf(stretches);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private TurfStretch stretch(Snapshot snapshot, DateRange range) {
        return new TurfStretch(
                range,
                boundary(snapshot).map(TurfBoundary::lengthKm).orElse(0.0),
                jointSquareKm(snapshot),
                snapshot.areRivals(pair.firstId(), pair.secondId()));
    }

    private double jointSquareKm(Snapshot snapshot) {
        return snapshot.jointAreas().stream()
                .filter(a -> a.firstId().equals(pair.firstId()))
                .filter(a -> a.secondId().equals(pair.secondId()))
                .mapToDouble(JointArea::areaSquareKm)
                .sum();
    }

    private static void append(TurfStretch next, List<TurfStretch> stretches) {
        if (!stretches.isEmpty()) {
            TurfStretch last = stretches.getLast();
            DateRange both = new DateRange(last.range().from(), next.range().to());
            TurfStretch joined =
                    new TurfStretch(both, last.boundaryKm(), last.jointSquareKm(), last.rivals());
            if (joined.equals(over(both, next))) {
                stretches.set(stretches.size() - 1, joined);
                return;
            }
        }
        stretches.add(next);
    }

    private static TurfStretch over(DateRange range, TurfStretch stretch) {
        return new TurfStretch(
                range, stretch.boundaryKm(), stretch.jointSquareKm(), stretch.rivals());
    }

    /**
     * Since when they have had a boundary with each other without a break, wherever it ran; empty
     * if they have none on that day.
     */
    public Optional<LocalDate> since(LocalDate date) {
        NavigableSet<LocalDate> changes = history.changeDates();
        Optional<LocalDate> since = Optional.empty();
        LocalDate start = changes.floor(date);
        while (start != null && boundary(history.at(start)).isPresent()) {
            since = Optional.of(start);
            start = changes.lower(start);
        }
        return since;
    }

    private Optional<TurfBoundary> boundary(Snapshot snapshot) {
        return snapshot.turfBoundary(pair.firstId(), pair.secondId());
    }
}
