package org.plazaatlas.territory.turf;

import org.plazaatlas.territory.evidence.FaceValues;
import org.plazaatlas.territory.evidence.FactionTree;
import org.plazaatlas.territory.evidence.PowerHolders;
import org.plazaatlas.territory.mosaic.FaceSet;
import org.plazaatlas.territory.mosaic.Mosaic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Sums up who stands where as zones, those of factions also as their parents'. */
final class ZoneAssembler {

    private static final Comparator<Zone> LARGEST =
            Comparator.comparingDouble(Zone::dominantSquareKm)
                    .thenComparingDouble(Zone::presenceSquareKm)
                    .reversed()
                    .thenComparing(Zone::organizationId);

    private record Parts(FaceSet.Builder dominant, FaceSet.Builder present) {}

    private final Mosaic mosaic;
    private final FactionTree lineage;
    private final Map<String, Parts> parts = new LinkedHashMap<>();

    private ZoneAssembler(Mosaic mosaic, FactionTree lineage) {
        this.mosaic = mosaic;
        this.lineage = lineage;
    }

    /** The zones of all organizations that hold something, the largest dominant area first. */
    static List<Zone> of(
            List<FaceValues.Patch<PowerHolders>> standings, Mosaic mosaic, FactionTree lineage) {
        ZoneAssembler zones = new ZoneAssembler(mosaic, lineage);
        standings.forEach(patch -> zones.add(patch.value(), patch.faces()));
        List<Zone> all = new ArrayList<>();
        zones.parts.forEach((id, parts) -> all.add(zones.zone(id, parts)));
        all.sort(LARGEST);
        return List.copyOf(all);
    }

    private void add(PowerHolders standing, FaceSet faces) {
        standing.dominantIds().forEach(id -> add(id, Parts::dominant, faces));
        standing.presentIds().forEach(id -> add(id, Parts::present, faces));
    }

    private void add(String organizationId, Function<Parts, FaceSet.Builder> part, FaceSet faces) {
        part.apply(partsOf(organizationId)).addAll(faces);
        lineage.ancestorsOf(organizationId)
                .forEach(ancestor -> part.apply(partsOf(ancestor)).addAll(faces));
    }

    private Parts partsOf(String organizationId) {
        return parts.computeIfAbsent(
                organizationId, _ -> new Parts(new FaceSet.Builder(), new FaceSet.Builder()));
    }

    private Zone zone(String organizationId, Parts parts) {
        FaceSet dominant = parts.dominant().build();
        FaceSet onlyPresent = parts.present().build().minus(dominant);
        return new Zone(
                organizationId,
                dominant,
                onlyPresent,
                mosaic.areaSquareKm(dominant),
                mosaic.areaSquareKm(onlyPresent));
    }
}
