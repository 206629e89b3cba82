package org.plazaatlas.territory.turf;

import org.plazaatlas.territory.evidence.FaceValues;
import org.plazaatlas.territory.evidence.FactionTree;
import org.plazaatlas.territory.evidence.OrganizationPair;
import org.plazaatlas.territory.evidence.PowerHolders;
import org.plazaatlas.territory.evidence.Rivalries;
import org.plazaatlas.territory.mosaic.Edge;
import org.plazaatlas.territory.mosaic.FaceSet;
import org.plazaatlas.territory.mosaic.Mosaic;

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
import java.util.stream.IntStream;

/** Where the dominant zones of organizations meet. */
final class TurfBoundaries {

    private final Mosaic mosaic;
    private final Rivalries rivalries;
    private final FactionTree lineage;

    /** Ids of the dominant organizations of each face; equal sets are one object. */
    private final List<Set<String>> dominant;

    private final List<TurfBoundary> boundaries;
    private final BitSet hostileEdges = new BitSet();

    /** Who is dominant on either side of an edge. */
    private record Sides(Set<String> left, Set<String> right) {

        /** Whether one of a pair ends where the other begins. */
        private boolean divide(OrganizationPair pair) {
            return meet(pair, left, right) || meet(pair, right, left);
        }

        private static boolean meet(
                OrganizationPair pair, Set<String> firstSide, Set<String> secondSide) {
            return firstSide.contains(pair.firstId())
                    && !firstSide.contains(pair.secondId())
                    && secondSide.contains(pair.secondId())
                    && !secondSide.contains(pair.firstId());
        }

        private boolean haveBothOnOneSideOnly(OrganizationPair pair) {
            return areBothIn(pair, left) != areBothIn(pair, right);
        }

        private static boolean areBothIn(OrganizationPair pair, Set<String> side) {
            return side.contains(pair.firstId()) && side.contains(pair.secondId());
        }
    }

    TurfBoundaries(
            Mosaic mosaic,
            FaceValues<PowerHolders> standings,
            Rivalries rivalries,
            FactionTree lineage) {
        this.mosaic = mosaic;
        this.rivalries = rivalries;
        this.lineage = lineage;
        dominant = dominantByFace(standings);
        boundaries = findBoundaries();
        boundaries.stream()
                .filter(TurfBoundary::hostile)
                .flatMap(boundary -> boundary.edges().stream())
                .forEach(edge -> hostileEdges.set(edge.index()));
    }

    private List<Set<String>> dominantByFace(FaceValues<PowerHolders> standings) {
        Map<Set<String>, Set<String>> known = new HashMap<>(Map.of(Set.of(), Set.of()));
        List<Set<String>> byFace =
                new ArrayList<>(Collections.nCopies(mosaic.faces().size(), known.get(Set.of())));
        for (FaceValues.Patch<PowerHolders> patch : standings.patches()) {
            Set<String> ids = patch.value().dominantIds();
            Set<String> first = known.computeIfAbsent(ids, _ -> ids);
            patch.faces().stream().forEach(face -> byFace.set(face, first));
        }
        return byFace;
    }

    /** All turf boundaries, the longest first. */
    List<TurfBoundary> boundaries() {
        return boundaries;
    }

    /** Indexes of the edges at which rivals meet, as a copy. */
    BitSet hostileEdges() {
        return (BitSet) hostileEdges.clone();
    }

    private List<TurfBoundary> findBoundaries() {
        List<TurfBoundary> found = new ArrayList<>();
        edgesOfPairs().forEach((pair, edges) -> found.add(boundary(pair, edges)));
        found.sort(Comparator.comparingDouble(TurfBoundary::lengthKm).reversed());
        return List.copyOf(found);
    }

    private Map<OrganizationPair, List<Edge>> edgesOfPairs() {
        Map<OrganizationPair, List<Edge>> edges = new LinkedHashMap<>();
        Map<Sides, List<OrganizationPair>> pairsBetween = new HashMap<>();
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
    private List<OrganizationPair> pairsBetween(Sides sides) {
        Set<String> all = new TreeSet<>(sides.left());
        all.addAll(sides.right());
        return OrganizationPair.among(all).stream()
                .filter(pair -> isBoundary(pair, sides))
                .toList();
    }

    /**
     * Whether the zones of two organizations meet there, or the area begins that they contest. A
     * parent's zone is also its factions', so that they meet only if they are rivals.
     */
    private boolean isBoundary(OrganizationPair pair, Sides sides) {
        boolean rivals = rivalries.areRivals(pair.firstId(), pair.secondId());
        boolean twoZones = rivals || !lineage.areOneLine(pair.firstId(), pair.secondId());
        return twoZones && sides.divide(pair) || rivals && sides.haveBothOnOneSideOnly(pair);
    }

    private TurfBoundary boundary(OrganizationPair pair, List<Edge> edges) {
        return new TurfBoundary(
                pair.firstId(),
                pair.secondId(),
                rivalries.areRivals(pair.firstId(), pair.secondId()),
                edges.stream().mapToDouble(Edge::lengthKm).sum(),
                edges,
                facesAlong(edges, pair.firstId()),
                facesAlong(edges, pair.secondId()));
    }

    private FaceSet facesAlong(List<Edge> edges, String organizationId) {
        return FaceSet.of(
                edges.stream()
                        .flatMapToInt(edge -> IntStream.of(edge.left(), edge.right()))
                        .filter(face -> dominant.get(face).contains(organizationId)));
    }
}
