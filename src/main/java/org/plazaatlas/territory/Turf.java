package org.plazaatlas.territory;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds where the dominant zones of organizations meet and overlap. */
final class Turf {

    private final Mosaic mosaic;
    private final Labelling labelling;
    private final Rivalries rivalries;
    private final Lineage lineage;

    /** Ids of the dominant organizations of each label. */
    private final Map<FaceLabel, Set<String>> dominant = new IdentityHashMap<>();

    Turf(Mosaic mosaic, Labelling labelling, Rivalries rivalries, Lineage lineage) {
        this.mosaic = mosaic;
        this.labelling = labelling;
        this.rivalries = rivalries;
        this.lineage = lineage;
        dominant.put(FaceLabel.UNCLAIMED, Set.of());
        for (Region region : labelling.regions()) {
            dominant.put(region.label(), dominantIds(region.label()));
        }
    }

    private static Set<String> dominantIds(FaceLabel label) {
        return label.dominant().stream()
                .map(Holding::organizationId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** All turf boundaries, the longest first. */
    List<TurfBoundary> boundaries() {
        Map<Pair, List<Edge>> courses = new LinkedHashMap<>();
        for (Edge edge : mosaic.edges()) {
            if (edge.left() != Edge.OUTSIDE && edge.right() != Edge.OUTSIDE) {
                addTo(courses, edge);
            }
        }
        List<TurfBoundary> boundaries = new ArrayList<>();
        courses.forEach((pair, edges) -> boundaries.add(boundary(pair, edges)));
        boundaries.sort(Comparator.comparingDouble(TurfBoundary::lengthKm).reversed());
        return List.copyOf(boundaries);
    }

    private void addTo(Map<Pair, List<Edge>> courses, Edge edge) {
        Set<String> left = dominantIn(edge.left());
        Set<String> right = dominantIn(edge.right());
        if (left.equals(right)) {
            return;
        }
        Set<String> all = new TreeSet<>(left);
        all.addAll(right);
        for (Pair pair : pairs(all)) {
            if (isBoundary(pair, left, right)) {
                courses.computeIfAbsent(pair, _ -> new ArrayList<>()).add(edge);
            }
        }
    }

    private Set<String> dominantIn(int face) {
        return dominant.get(labelling.label(face));
    }

    private static List<Pair> pairs(Set<String> organizationIds) {
        List<String> ids = List.copyOf(organizationIds);
        List<Pair> pairs = new ArrayList<>();
        for (int second = 1; second < ids.size(); second++) {
            for (int first = 0; first < second; first++) {
                pairs.add(Pair.of(ids.get(first), ids.get(second)));
            }
        }
        return pairs;
    }

    private boolean isBoundary(Pair pair, Set<String> left, Set<String> right) {
        boolean rivals = rivalries.areRivals(pair.firstId(), pair.secondId());
        boolean oneLine = lineage.areOneLine(pair.firstId(), pair.secondId());
        return !oneLine && (meet(pair, left, right) || meet(pair, right, left))
                || rivals && areBothIn(pair, left) != areBothIn(pair, right);
    }

    /** Whether the first ends where the second begins. */
    private static boolean meet(Pair pair, Set<String> firstSide, Set<String> secondSide) {
        return firstSide.contains(pair.firstId())
                && !firstSide.contains(pair.secondId())
                && secondSide.contains(pair.secondId())
                && !secondSide.contains(pair.firstId());
    }

    private static boolean areBothIn(Pair pair, Set<String> side) {
        return side.contains(pair.firstId()) && side.contains(pair.secondId());
    }

    private TurfBoundary boundary(Pair pair, List<Edge> edges) {
        return new TurfBoundary(
                pair.firstId(),
                pair.secondId(),
                rivalries.areRivals(pair.firstId(), pair.secondId()),
                edges.stream().mapToDouble(Edge::lengthKm).sum(),
                edges,
                facesAlong(edges, pair.firstId()),
                facesAlong(edges, pair.secondId()));
    }

    private BitSet facesAlong(List<Edge> edges, String organizationId) {
        BitSet faces = new BitSet();
        for (Edge edge : edges) {
            faces.set(edge.left(), dominantIn(edge.left()).contains(organizationId));
            faces.set(edge.right(), dominantIn(edge.right()).contains(organizationId));
        }
        return faces;
    }

    /** What each pair of organizations dominates together, the largest area first. */
    List<JointArea> jointAreas() {
        Map<Pair, BitSet> faces = new LinkedHashMap<>();
        for (Region region : labelling.regions()) {
            for (Pair pair : pairs(dominant.get(region.label()))) {
                faces.computeIfAbsent(pair, _ -> new BitSet()).or(region.faces());
            }
        }
        List<JointArea> areas = new ArrayList<>();
        faces.forEach((pair, of) -> areas.add(jointArea(pair, of)));
        areas.sort(Comparator.comparingDouble(JointArea::areaSquareKm).reversed());
        return List.copyOf(areas);
    }

    private JointArea jointArea(Pair pair, BitSet faces) {
        return new JointArea(
                pair.firstId(),
                pair.secondId(),
                rivalries.areRivals(pair.firstId(), pair.secondId()),
                faces,
                mosaic.areaSquareKm(faces));
    }
}
