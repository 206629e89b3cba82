package org.plazaatlas.cartography.topic;

import org.plazaatlas.territory.evidence.Holding;
import org.plazaatlas.territory.evidence.LabelledRegion;
import org.plazaatlas.territory.mosaic.FaceSet;
import org.plazaatlas.territory.mosaic.Mosaic;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where an organization can be named: the land that it alone is painted on or, if that is nowhere,
 * the land whose stripes it shares.
 */
record NamedAreas(ZoneStyles styles, Mosaic mosaic) {

    /** The faces of each organization, those of the largest area first. */
    Map<String, FaceSet> of(List<LabelledRegion> regions) {
        Map<String, FaceSet.Builder> alone = new LinkedHashMap<>();
        Map<String, FaceSet.Builder> shared = new LinkedHashMap<>();
        for (LabelledRegion region : regions) {
            styles.of(region.label())
                    .ifPresent(
                            painting -> {
                                List<Holding> parties = painting.parties();
                                add(region.faces(), parties, parties.size() == 1 ? alone : shared);
                            });
        }
        Map<String, FaceSet> areas = new LinkedHashMap<>(FaceSet.Builder.buildAll(shared));
        areas.putAll(FaceSet.Builder.buildAll(alone));
        return largestFirst(areas);
    }

    private static void add(
            FaceSet faces, List<Holding> parties, Map<String, FaceSet.Builder> areas) {
        for (Holding party : parties) {
            areas.computeIfAbsent(party.organizationId(), _ -> new FaceSet.Builder()).addAll(faces);
        }
    }

    private Map<String, FaceSet> largestFirst(Map<String, FaceSet> areas) {
        Map<String, FaceSet> ordered = new LinkedHashMap<>();
        areas.entrySet().stream()
                .sorted(
                        Comparator.comparingDouble(
                                        (Map.Entry<String, FaceSet> area) ->
                                                mosaic.areaSquareKm(area.getValue()))
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .forEach(area -> ordered.put(area.getKey(), area.getValue()));
        return ordered;
    }
}
