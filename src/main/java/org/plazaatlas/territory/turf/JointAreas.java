package org.plazaatlas.territory.turf;

import org.plazaatlas.territory.evidence.FaceValues;
import org.plazaatlas.territory.evidence.OrganizationPair;
import org.plazaatlas.territory.evidence.PowerHolders;
import org.plazaatlas.territory.mosaic.FaceSet;
import org.plazaatlas.territory.mosaic.Mosaic;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the areas that pairs of organizations contest or dominate together. */
final class JointAreas {

    private static final Comparator<JointArea> LARGEST =
            Comparator.comparingDouble(JointArea::areaSquareKm).reversed();

    /** What tells joint areas apart. */
    private record Joint(OrganizationPair pair, boolean contested) {}

    private JointAreas() {}

    /** The areas that each pair contests or dominates together, the largest first. */
    static List<JointArea> of(FaceValues<PowerHolders> standings, Mosaic mosaic) {
        Map<Joint, FaceSet.Builder> faces = new LinkedHashMap<>();
        for (FaceValues.Patch<PowerHolders> patch : standings.patches()) {
            PowerHolders there = patch.value();
            for (OrganizationPair pair : there.contested()) {
                add(new Joint(pair, true), patch.faces(), faces);
            }
            for (OrganizationPair pair : OrganizationPair.among(there.dominantIds())) {
                if (!there.contested().contains(pair)) {
                    add(new Joint(pair, false), patch.faces(), faces);
                }
            }
        }
        return areas(faces, mosaic);
    }

    /**
     * Combines those of several days or stretches of days: the area that a pair dominated at once
     * on any of them, contested if it was contested on any; the largest first.
     */
    static List<JointArea> together(List<List<JointArea>> several, Mosaic mosaic) {
        Map<OrganizationPair, FaceSet.Builder> contested = new LinkedHashMap<>();
        for (List<JointArea> areas : several) {
            for (JointArea area : areas) {
                if (area.contested()) {
                    contested
                            .computeIfAbsent(pair(area), _ -> new FaceSet.Builder())
                            .addAll(area.faces());
                }
            }
        }
        Map<OrganizationPair, FaceSet> contestedFaces = FaceSet.Builder.buildAll(contested);
        Map<Joint, FaceSet.Builder> faces = new LinkedHashMap<>();
        contestedFaces.forEach((pair, of) -> add(new Joint(pair, true), of, faces));
        for (List<JointArea> areas : several) {
            for (JointArea area : areas) {
                FaceSet calm =
                        area.faces().minus(contestedFaces.getOrDefault(pair(area), FaceSet.NONE));
                if (!area.contested() && !calm.isEmpty()) {
                    add(new Joint(pair(area), false), calm, faces);
                }
            }
        }
        return areas(faces, mosaic);
    }

    private static OrganizationPair pair(JointArea area) {
        return new OrganizationPair(area.firstId(), area.secondId());
    }

    private static void add(Joint joint, FaceSet part, Map<Joint, FaceSet.Builder> faces) {
        faces.computeIfAbsent(joint, _ -> new FaceSet.Builder()).addAll(part);
    }

    private static List<JointArea> areas(Map<Joint, FaceSet.Builder> faces, Mosaic mosaic) {
        return FaceSet.Builder.buildAll(faces).entrySet().stream()
                .map(e -> area(e.getKey(), e.getValue(), mosaic))
                .sorted(LARGEST)
                .toList();
    }

    private static JointArea area(Joint joint, FaceSet faces, Mosaic mosaic) {
        return new JointArea(
                joint.pair().firstId(),
                joint.pair().secondId(),
                joint.contested(),
                faces,
                mosaic.areaSquareKm(faces));
    }
}
