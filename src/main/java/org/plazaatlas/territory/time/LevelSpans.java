package org.plazaatlas.territory.time;

import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.Level;
import org.plazaatlas.territory.evidence.Holding;
import org.plazaatlas.territory.evidence.LabelledRegion;
import org.plazaatlas.territory.mosaic.FaceSet;
import org.plazaatlas.territory.snapshot.Snapshot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Follows levels from snapshot to snapshot, for history strips. */
final class LevelSpans {

    /** Who dominates less than this share of a state is but present in it. */
    private static final double MOST = 0.5;

    private final List<DateRange> spans;
    private final Function<LocalDate, Snapshot> snapshots;

    /**
     * @param spans ranges of days without a change, in the order of time
     * @param snapshots what holds on a day
     */
    LevelSpans(List<DateRange> spans, Function<LocalDate, Snapshot> snapshots) {
        this.spans = spans;
        this.snapshots = snapshots;
    }

    /**
     * The organizations shown in a state: dominant while they dominate at least half of it, present
     * while they are there otherwise.
     */
    Map<String, List<LevelSpan>> ofState(FaceSet facesOfState) {
        return follow(snapshot -> levelsIn(facesOfState, snapshot));
    }

    /**
     * The states in which an organization (or a faction of it) has a zone, at the levels of {@link
     * #ofState}.
     */
    Map<String, List<LevelSpan>> ofOrganization(String organizationId) {
        return follow(snapshot -> levelsOf(organizationId, snapshot));
    }

    private static Map<String, Level> levelsIn(FaceSet state, Snapshot snapshot) {
        Map<String, Double> dominated = new TreeMap<>();
        for (LabelledRegion region : snapshot.regions()) {
            if (region.faces().intersects(state)) {
                double squareKm =
                        snapshot.mosaic().areaSquareKm(region.faces().intersection(state));
                for (Holding holding : region.label().holdings()) {
                    double part = holding.level() == Level.DOMINANT ? squareKm : 0;
                    dominated.merge(holding.organizationId(), part, Double::sum);
                }
            }
        }
        double whole = snapshot.mosaic().areaSquareKm(state);
        Map<String, Level> levels = new TreeMap<>();
        dominated.forEach((id, squareKm) -> levels.put(id, level(squareKm, whole)));
        return levels;
    }

    private static Level level(double dominatedSquareKm, double wholeSquareKm) {
        return dominatedSquareKm >= MOST * wholeSquareKm ? Level.DOMINANT : Level.PRESENCE;
    }

    private static Map<String, Level> levelsOf(String organizationId, Snapshot snapshot) {
        Map<String, Level> levels = new TreeMap<>();
        snapshot.placesOf(organizationId)
                .forEach(
                        place ->
                                levels.put(
                                        place.stateCode(),
                                        level(place.dominantSquareKm(), place.stateSquareKm())));
        return levels;
    }

    private Map<String, List<LevelSpan>> follow(Function<Snapshot, Map<String, Level>> levels) {
        Map<String, List<LevelSpan>> stretches = new LinkedHashMap<>();
        for (DateRange span : spans) {
            levels.apply(snapshots.apply(span.from()))
                    .forEach(
                            (id, level) ->
                                    stretches
                                            .computeIfAbsent(id, _ -> new ArrayList<>())
                                            .add(new LevelSpan(span, level)));
        }
        stretches.replaceAll((_, ofOne) -> LevelSpan.withoutHoles(LevelSpan.joined(ofOne)));
        return Collections.unmodifiableMap(stretches);
    }
}
