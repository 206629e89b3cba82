package org.plazaatlas.territory.time;

import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.Level;
import org.plazaatlas.territory.evidence.Holding;
import org.plazaatlas.territory.evidence.LabelledRegion;
import org.plazaatlas.territory.mosaic.FaceSet;
import org.plazaatlas.territory.snapshot.Snapshot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Follows levels from snapshot to snapshot, for strips of a history. */
final class LevelSpans {

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

    /** The organizations shown in a state, each at its strongest level anywhere in the state. */
    Map<String, List<LevelSpan>> ofState(FaceSet facesOfState) {
        return follow(snapshot -> levelsIn(facesOfState, snapshot));
    }

    /** The states in which an organization (or a faction of it) has a zone. */
    Map<String, List<LevelSpan>> ofOrganization(String organizationId) {
        return follow(snapshot -> levelsOf(organizationId, snapshot));
    }

    private static Map<String, Level> levelsIn(FaceSet state, Snapshot snapshot) {
        Map<String, Level> levels = new TreeMap<>();
        for (LabelledRegion region : snapshot.regions()) {
            if (region.faces().intersects(state)) {
                for (Holding holding : region.label().holdings()) {
                    levels.merge(holding.organizationId(), holding.level(), LevelSpans::stronger);
                }
            }
        }
        return levels;
    }

    private static Level stronger(Level one, Level other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static Map<String, Level> levelsOf(String organizationId, Snapshot snapshot) {
        Map<String, Level> levels = new TreeMap<>();
        snapshot.placesOf(organizationId)
                .forEach(
                        place ->
                                levels.put(
                                        place.stateCode(),
                                        place.dominantSquareKm() > 0
                                                ? Level.DOMINANT
                                                : Level.PRESENCE));
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
        stretches.replaceAll((_, ofOne) -> LevelSpan.joined(ofOne));
        return stretches;
    }
}
