package org.plazaatlas.territory.time;

import org.plazaatlas.model.DateRange;
import org.plazaatlas.territory.evidence.OrganizationPair;
import org.plazaatlas.territory.snapshot.Snapshot;
import org.plazaatlas.territory.turf.JointArea;
import org.plazaatlas.territory.turf.TurfBoundary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The turf between two organizations over the atlas' time span. */
public final class TurfHistory {

    private final History history;
    private final OrganizationPair pair;

    public TurfHistory(History history, String oneId, String otherId) {
        this.history = history;
        pair = OrganizationPair.of(oneId, otherId);
    }

    /**
     * The spans in which they had a boundary or a joint area, ascending. Computes every snapshot.
     */
    public List<TurfSpan> stretches() {
        List<TurfSpan> stretches = new ArrayList<>();
        history.spans().forEach(span -> append(stretch(span), stretches));
        stretches.removeIf(stretch -> !stretch.isTurf());
        return List.copyOf(stretches);
    }

    private TurfSpan stretch(DateRange span) {
        Snapshot snapshot = history.at(span.from());
        return new TurfSpan(
                span,
                boundary(snapshot).map(TurfBoundary::lengthKm).orElse(0.0),
                jointSquareKm(snapshot),
                snapshot.areRivals(pair.firstId(), pair.secondId()));
    }

    private static void append(TurfSpan next, List<TurfSpan> stretches) {
        if (!stretches.isEmpty() && stretches.getLast().isLike(next)) {
            stretches.add(stretches.removeLast().untilEndOf(next));
        } else {
            stretches.add(next);
        }
    }

    /**
     * The day since which they have had a boundary with each other without a break, wherever it
     * ran, or the start of the time span if that is later. Empty if they have none on the given
     * day, or that day is outside the time span.
     */
    public Optional<LocalDate> since(LocalDate date) {
        DateRange timeSpan = history.atlas().contents().timeSpan();
        Optional<LocalDate> since = Optional.empty();
        LocalDate day = date;
        while (timeSpan.contains(day) && boundary(history.at(day)).isPresent()) {
            LocalDate start = timeSpan.nearest(history.at(day).span().from());
            since = Optional.of(start);
            day = start.minusDays(1);
        }
        return since;
    }

    private Optional<TurfBoundary> boundary(Snapshot snapshot) {
        return snapshot.turfBoundary(pair.firstId(), pair.secondId());
    }

    /** What the two contest, and what both dominate without a fight. */
    private double jointSquareKm(Snapshot snapshot) {
        return snapshot.jointAreas().stream()
                .filter(area -> area.concerns(pair.firstId()) && area.concerns(pair.secondId()))
                .mapToDouble(JointArea::areaSquareKm)
                .sum();
    }
}
