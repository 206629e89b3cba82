package org.plazaatlas.territory.turf;

import org.plazaatlas.territory.evidence.FaceValues;
import org.plazaatlas.territory.evidence.OrganizationPair;
import org.plazaatlas.territory.evidence.PowerHolders;
import org.plazaatlas.territory.evidence.Rivalries;
import org.plazaatlas.territory.mosaic.FaceSet;
import org.plazaatlas.territory.mosaic.Mosaic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what pairs of organizations dominate together. */
final class JointAreas {

    private static final Comparator<JointArea> LARGEST =
            Comparator.comparingDouble(JointArea::areaSquareKm).reversed();

    private JointAreas() {}

    /** What each pair dominates together, the largest area first. */
    static List<JointArea> of(
            FaceValues<PowerHolders> standings, Mosaic mosaic, Rivalries rivalries) {
        Map<OrganizationPair, FaceSet.Builder> faces = new LinkedHashMap<>();
        for (FaceValues.Patch<PowerHolders> patch : standings.patches()) {
            for (OrganizationPair pair : OrganizationPair.among(patch.value().dominantIds())) {
                faces.computeIfAbsent(pair, _ -> new FaceSet.Builder()).addAll(patch.faces());
            }
        }
        List<JointArea> areas = new ArrayList<>();
        FaceSet.Builder.buildAll(faces)
                .forEach(
                        (pair, ofPair) -> {
                            boolean contested =
                                    rivalries.areRivals(pair.firstId(), pair.secondId());
                            areas.add(area(pair, contested, ofPair, mosaic));
                        });
        areas.sort(LARGEST);
        return List.copyOf(areas);
    }

    /**
     * Those of several days or stretches of days together: what a pair dominated at once on any of
     * them, contested if it was on any; the largest area first.
     */
    static List<JointArea> together(List<List<JointArea>> several, Mosaic mosaic) {
        Map<OrganizationPair, FaceSet.Builder> faces = new LinkedHashMap<>();
        Set<OrganizationPair> contested = new HashSet<>();
        for (List<JointArea> areas : several) {
            for (JointArea area : areas) {
                OrganizationPair pair = new OrganizationPair(area.firstId(), area.secondId());
                faces.computeIfAbsent(pair, _ -> new FaceSet.Builder()).addAll(area.faces());
                if (area.contested()) {
                    contested.add(pair);
                }
            }
        }
        return FaceSet.Builder.buildAll(faces).entrySet().stream()
                .map(e -> area(e.getKey(), contested.contains(e.getKey()), e.getValue(), mosaic))
                .sorted(LARGEST)
                .toList();
    }

    private static JointArea area(
            OrganizationPair pair, boolean contested, FaceSet faces, Mosaic mosaic) {
        return new JointArea(
                pair.firstId(), pair.secondId(), contested, faces, mosaic.areaSquareKm(faces));
    }
}
