package org.plazaatlas.territory;

import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.Level;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Follows levels from snapshot to snapshot over the atlas' time span, for strips of a history. */
final class Stretches {

    private final History history;

    Stretches(History history) {
        this.history = history;
    }

    /** The organizations shown in a state, each at its strongest level anywhere in the state. */
    Map<String, List<Stretch>> ofState(String stateCode) {
        BitSet state = history.mosaic().facesOfState(stateCode);
        return follow(snapshot -> levelsIn(state, snapshot));
    }

    /** The states in which an organization (or a faction of it) has a zone. */
    Map<String, List<Stretch>> ofOrganization(String organizationId) {
        return follow(snapshot -> levelsOf(organizationId, snapshot));
    }

    private static Map<String, Level> levelsIn(BitSet state, Snapshot snapshot) {
        Map<String, Level> levels = new TreeMap<>();
        for (Region region : snapshot.regions()) {
            if (region.faces().intersects(state)) {
                for (Holding holding : region.label().holdings()) {
                    levels.merge(holding.organizationId(), holding.level(), Stretches::stronger);
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

    private Map<String, List<Stretch>> follow(Function<Snapshot, Map<String, Level>> levels) {
        Map<String, List<Stretch>> stretches = new LinkedHashMap<>();
        for (DateRange span : history.spans()) {
            levels.apply(history.at(span.from()))
                    .forEach(
                            (id, level) ->
                                    append(
                                            stretches.computeIfAbsent(id, _ -> new ArrayList<>()),
                                            new Stretch(span, level)));
        }
        stretches.replaceAll((_, ofOne) -> List.copyOf(ofOne));
        return stretches;
    }

    /** Adds a stretch, as one with the last where that led up to it at the same level. */
    private static void append(List<Stretch> stretches, Stretch next) {
        if (!stretches.isEmpty()) {
            Stretch last = stretches.getLast();
            if (last.level() == next.level() && last.range().to().equals(next.range().from())) {
                DateRange both = new DateRange(last.range().from(), next.range().to());
                stretches.set(stretches.size() - 1, new Stretch(both, next.level()));
                return;
            }
        }
        stretches.add(next);
    }
}
