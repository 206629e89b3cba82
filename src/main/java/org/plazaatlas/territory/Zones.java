package org.plazaatlas.territory;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sums up the holdings of all faces as zones, those of factions also as their parents'. */
final class Zones {

    private static final Comparator<Zone> LARGEST =
            Comparator.comparingDouble(Zone::dominantSquareKm)
                    .thenComparingDouble(Zone::presenceSquareKm)
                    .reversed()
                    .thenComparing(Zone::organizationId);

    private record Parts(BitSet dominant, BitSet present) {}

    private final Mosaic mosaic;
    private final Lineage lineage;
    private final Map<String, Parts> parts = new LinkedHashMap<>();

    private Zones(Mosaic mosaic, Lineage lineage) {
        this.mosaic = mosaic;
        this.lineage = lineage;
    }

    /** The zones of all organizations that hold something, the largest dominant area first. */
    static List<Zone> of(List<Region> regions, Mosaic mosaic, Lineage lineage) {
        Zones zones = new Zones(mosaic, lineage);
        regions.forEach(zones::add);
        List<Zone> all = new ArrayList<>();
        zones.parts.forEach((id, parts) -> all.add(zones.zone(id, parts)));
        all.sort(LARGEST);
        return List.copyOf(all);
    }

    private void add(Region region) {
        for (Holding holding : region.label().holdings()) {
            add(holding.organizationId(), holding, region.faces());
            lineage.ancestorsOf(holding.organizationId())
                    .forEach(ancestor -> add(ancestor, holding, region.faces()));
        }
    }

    private void add(String organizationId, Holding holding, BitSet faces) {
        Parts zone =
                parts.computeIfAbsent(organizationId, _ -> new Parts(new BitSet(), new BitSet()));
        switch (holding.level()) {
            case DOMINANT -> zone.dominant().or(faces);
            case PRESENCE -> zone.present().or(faces);
        }
    }

    private Zone zone(String organizationId, Parts parts) {
        BitSet onlyPresent = BitSets.difference(parts.present(), parts.dominant());
        return new Zone(
                organizationId,
                parts.dominant(),
                onlyPresent,
                mosaic.areaSquareKm(parts.dominant()),
                mosaic.areaSquareKm(onlyPresent));
    }
}
