package org.plazaatlas.territory;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds what pairs of organizations dominate together. */
final class JointAreas {

    private final Mosaic mosaic;
    private final Rivalries rivalries;

    private JointAreas(Mosaic mosaic, Rivalries rivalries) {
        this.mosaic = mosaic;
        this.rivalries = rivalries;
    }

    /** What each pair dominates together, the largest area first. */
    static List<JointArea> of(Pattern<Standing> standings, Mosaic mosaic, Rivalries rivalries) {
        Map<Pair, BitSet> faces = new LinkedHashMap<>();
        for (Pattern.Patch<Standing> patch : standings.patches()) {
            for (Pair pair : Pair.among(patch.value().dominantIds())) {
                faces.computeIfAbsent(pair, _ -> new BitSet()).or(patch.faces());
            }
        }
        JointAreas joint = new JointAreas(mosaic, rivalries);
        List<JointArea> areas = new ArrayList<>();
        faces.forEach((pair, ofPair) -> areas.add(joint.area(pair, ofPair)));
        areas.sort(Comparator.comparingDouble(JointArea::areaSquareKm).reversed());
        return List.copyOf(areas);
    }

    private JointArea area(Pair pair, BitSet faces) {
        return new JointArea(
                pair.firstId(),
                pair.secondId(),
                rivalries.areRivals(pair.firstId(), pair.secondId()),
                faces,
                mosaic.areaSquareKm(faces));
    }
}
