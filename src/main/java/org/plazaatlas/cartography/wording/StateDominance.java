package org.plazaatlas.cartography.wording;

import org.plazaatlas.model.Atlas;
import org.plazaatlas.territory.evidence.FaceLabel;
import org.plazaatlas.territory.evidence.FactionTree;
import org.plazaatlas.territory.evidence.Status;
import org.plazaatlas.territory.mosaic.Face;
import org.plazaatlas.territory.mosaic.Mosaic;
import org.plazaatlas.territory.snapshot.Snapshot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How many states each organization dominates in most of their area, and how many are contested
 * there. Factions count as the organization that they belong to.
 *
 * @param dominated number of states by organization; none with 0
 */
public record StateDominance(Map<String, Integer> dominated, int contested) {

    private static final double MOST = 0.5;

    /** Stands for contested land among the ids of those that dominate. */
    private static final String CONTESTED = "";

    /** Counts the states of a snapshot of that atlas. */
    public static StateDominance of(Snapshot snapshot, Atlas atlas) {
        FactionTree lineage = new FactionTree(atlas);
        Mosaic mosaic = snapshot.mosaic();
        Map<String, Map<String, Double>> areas = new HashMap<>();
        for (Face face : mosaic.faces()) {
            whose(snapshot.label(face.index()), lineage)
                    .ifPresent(
                            whose ->
                                    areas.computeIfAbsent(face.stateCode(), _ -> new HashMap<>())
                                            .merge(whose, face.areaSquareKm(), Double::sum));
        }
        Map<String, Integer> counts = new TreeMap<>();
        areas.forEach(
                (state, byWhose) ->
                        byWhose.forEach(
                                (whose, area) -> {
                                    if (isMost(area, state, mosaic)) {
                                        counts.merge(whose, 1, Integer::sum);
                                    }
                                }));
        Integer contested = counts.remove(CONTESTED);
        return new StateDominance(counts, contested == null ? 0 : contested);
    }

    /**
     * In how many states most of the area is dominated by one organization, with its factions,
     * without being contested.
     */
    public static int of(String organizationId, Snapshot snapshot, Atlas atlas) {
        FactionTree lineage = new FactionTree(atlas);
        Mosaic mosaic = snapshot.mosaic();
        Map<String, Double> areas = new HashMap<>();
        for (Face face : mosaic.faces()) {
            if (isOf(organizationId, snapshot.label(face.index()), lineage)) {
                areas.merge(face.stateCode(), face.areaSquareKm(), Double::sum);
            }
        }
        return (int)
                areas.entrySet().stream()
                        .filter(own -> isMost(own.getValue(), own.getKey(), mosaic))
                        .count();
    }

    private static boolean isMost(double areaSquareKm, String stateCode, Mosaic mosaic) {
        return areaSquareKm > MOST * mosaic.areaSquareKm(mosaic.facesOfState(stateCode));
    }

    private static boolean isOf(String organizationId, FaceLabel label, FactionTree lineage) {
        Set<String> dominant = label.dominantIds();
        return label.status() != Status.CONTESTED
                && !dominant.isEmpty()
                && dominant.stream()
                        .allMatch(
                                id ->
                                        id.equals(organizationId)
                                                || lineage.isWithin(id, organizationId));
    }

    /** The one organization that dominates a place, with its factions; empty if there is none. */
    private static Optional<String> whose(FaceLabel label, FactionTree lineage) {
        if (label.status() == Status.CONTESTED) {
            return Optional.of(CONTESTED);
        }
        Set<String> heads = new TreeSet<>();
        label.dominantIds().forEach(id -> heads.add(head(id, lineage)));
        return heads.size() == 1 ? heads.stream().findFirst() : Optional.empty();
    }

    /** The organization that a faction belongs to in the end. */
    private static String head(String organizationId, FactionTree lineage) {
        List<String> ancestors = lineage.ancestorsOf(organizationId);
        return ancestors.isEmpty() ? organizationId : ancestors.getLast();
    }
}
