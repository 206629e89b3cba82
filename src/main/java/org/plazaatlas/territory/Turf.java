package org.plazaatlas.territory;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Where the dominant zones of organizations meet and overlap. */
final class Turf {

    private final Mosaic mosaic;
    private final Labelling labelling;
    private final Rivalries rivalries;
    private final Lineage lineage;

    /** Ids of the dominant organizations of each face; equal sets are one object. */
    private final List<Set<String>> dominant;

    private final List<TurfBoundary> boundaries;
    private final BitSet hostileEdges = new BitSet();

    /** Who is dominant on either side of an edge. */
    private record Sides(Set<String> left, Set<String> right) {

        /** Whether one of a pair ends where the other begins. */
        private boolean divide(Pair pair) {
            return meet(pair, left, right) || meet(pair, right, left);
        }

        private static boolean meet(Pair pair, Set<String> firstSide, Set<String> secondSide) {
            return firstSide.contains(pair.firstId())
                    && !firstSide.contains(pair.secondId())
                    && secondSide.contains(pair.secondId())
                    && !secondSide.contains(pair.firstId());
        }

        private boolean haveBothOnOneSideOnly(Pair pair) {
            return areBothIn(pair, left) != areBothIn(pair, right);
        }

        private static boolean areBothIn(Pair pair, Set<String> side) {
            return side.contains(pair.firstId()) && side.contains(pair.secondId());
        }
    }

    Turf(Mosaic mosaic, Labelling labelling, Rivalries rivalries, Lineage lineage) {
        this.mosaic = mosaic;
        this.labelling = labelling;
        this.rivalries = rivalries;
        this.lineage = lineage;
        dominant = dominantByFace();
        boundaries = findBoundaries();
        boundaries.stream()
                .filter(TurfBoundary::hostile)
                .flatMap(boundary -> boundary.edges().stream())
                .forEach(edge -> hostileEdges.set(edge.index()));
    }

    private List<Set<String>> dominantByFace() {
        Map<Set<String>, Set<String>> known = new HashMap<>(Map.of(Set.of(), Set.of()));
        List<Set<String>> byFace =
                new ArrayList<>(Collections.nCopies(mosaic.faces().size(), known.get(Set.of())));
        for (Region region : labelling.regions()) {
            Set<String> ids = region.label().dominantIds();
            Set<String> first = known.computeIfAbsent(ids, _ -> ids);
            region.faces().stream().forEach(face -> byFace.set(face, first));
        }
        return byFace;
    }

    /** All turf boundaries, the longest first. */
    List<TurfBoundary> boundaries() {
        return boundaries;
    }

    /** Indexes of the edges at which rivals meet. */
    BitSet hostileEdges() {
        return hostileEdges;
    }

    private List<TurfBoundary> findBoundaries() {
        List<TurfBoundary> found = new ArrayList<>();
        edgesOfPairs().forEach((pair, edges) -> found.add(boundary(pair, edges)));
        found.sort(Comparator.comparingDouble(TurfBoundary::lengthKm).reversed());
        return List.copyOf(found);
    }

    private Map<Pair, List<Edge>> edgesOfPairs() {
        Map<Pair, List<Edge>> edges = new LinkedHashMap<>();
        Map<Sides, List<Pair>> pairsBetween = new HashMap<>();
        for (Edge edge : mosaic.edges()) {
            if (edge.left() != Edge.OUTSIDE
                    && edge.right() != Edge.OUTSIDE
                    && dominant.get(edge.left()) != dominant.get(edge.right())) {
                Sides sides = new Sides(dominant.get(edge.left()), dominant.get(edge.right()));
                pairsBetween
                        .computeIfAbsent(sides, this::pairsBetween)
                        .forEach(
                                pair ->
                                        edges.computeIfAbsent(pair, _ -> new ArrayList<>())
                                                .add(edge));
            }
        }
        return edges;
    }

    /** The pairs whose boundary an edge between two such faces is. */
    private List<Pair> pairsBetween(Sides sides) {
        Set<String> all = new TreeSet<>(sides.left());
        all.addAll(sides.right());
        return pairs(all).stream().filter(pair -> isBoundary(pair, sides)).toList();
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

    /**
     * Whether the zones of two organizations meet there, or the area begins that they contest. A
     * parent's zone is also its factions', so that they meet only if they are rivals.
     */
    private boolean isBoundary(Pair pair, Sides sides) {
        boolean rivals = rivalries.areRivals(pair.firstId(), pair.secondId());
        boolean twoZones = rivals || !lineage.areOneLine(pair.firstId(), pair.secondId());
        return twoZones && sides.divide(pair) || rivals && sides.haveBothOnOneSideOnly(pair);
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
            faces.set(edge.left(), dominant.get(edge.left()).contains(organizationId));
            faces.set(edge.right(), dominant.get(edge.right()).contains(organizationId));
        }
        return faces;
    }

    /** What each pair of organizations dominates together, the largest area first. */
    List<JointArea> jointAreas() {
        Map<Pair, BitSet> faces = new LinkedHashMap<>();
        for (Region region : labelling.regions()) {
            for (Pair pair : pairs(region.label().dominantIds())) {
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
