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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Finds where the dominant zones of organizations meet. */
final class TurfBoundaries {

    private final Mosaic mosaic;
    private final Rivalries rivalries;
    private final FactionTree lineage;

    /** Who stands in each face; equal standings are one object. */
    private final List<PowerHolders> standing;

    /** The pairs that contest any face. */
    private final Set<OrganizationPair> fighting = new HashSet<>();

    private final List<TurfBoundary> boundaries;
    private final BitSet hostileEdges = new BitSet();

    /** Who stands on either side of an edge: equal if they are the very same objects. */
    private record Sides(PowerHolders left, PowerHolders right) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Sides sides && left == sides.left && right == sides.right;
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(left) + System.identityHashCode(right);
        }

        /**
         * Whether the zone of one of a pair ends at the edge and the zone of the other begins
         * there.
         */
        private boolean divide(OrganizationPair pair) {
            return meet(pair, left.dominantIds(), right.dominantIds())
                    || meet(pair, right.dominantIds(), left.dominantIds());
        }

        private static boolean meet(
                OrganizationPair pair, Set<String> firstSide, Set<String> secondSide) {
            return firstSide.contains(pair.firstId())
                    && !firstSide.contains(pair.secondId())
                    && secondSide.contains(pair.secondId())
                    && !secondSide.contains(pair.firstId());
        }

        /**
         * Whether the area that a pair contests ends at the edge, and only one of the two dominates
         * beyond it.
         */
        private boolean areRimOf(OrganizationPair pair) {
            return isRim(pair, left, right) || isRim(pair, right, left);
        }

        private static boolean isRim(
                OrganizationPair pair, PowerHolders inside, PowerHolders beyond) {
            return inside.contested().contains(pair)
                    && !beyond.contested().contains(pair)
                    && beyond.dominantIds().contains(pair.firstId())
                            != beyond.dominantIds().contains(pair.secondId());
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
        List<FaceValues.Patch<PowerHolders>> patches = standings.patches();
        standing = standingByFace(patches);
        patches.forEach(patch -> fighting.addAll(patch.value().contested()));
        boundaries = findBoundaries();
        boundaries.stream()
                .filter(TurfBoundary::hostile)
                .forEach(boundary -> addFront(boundary, hostileEdges));
    }

    /**
     * Adds the edges at which the zones of two organizations meet. The rim of the area that they
     * contest is none of them: that they fight there is told by the area itself.
     */
    private void addFront(TurfBoundary boundary, BitSet front) {
        OrganizationPair pair = new OrganizationPair(boundary.firstId(), boundary.secondId());
        boundary.edges().stream()
                .filter(edge -> sidesOf(edge).divide(pair))
                .forEach(edge -> front.set(edge.index()));
    }

    private Sides sidesOf(Edge edge) {
        return new Sides(standing.get(edge.left()), standing.get(edge.right()));
    }

    private List<PowerHolders> standingByFace(List<FaceValues.Patch<PowerHolders>> patches) {
        PowerHolders nobody = PowerHolders.of(List.of(), List.of());
        List<PowerHolders> byFace =
                new ArrayList<>(Collections.nCopies(mosaic.faces().size(), nobody));
        for (FaceValues.Patch<PowerHolders> patch : patches) {
            patch.faces().stream().forEach(face -> byFace.set(face, patch.value()));
        }
        return byFace;
    }

    /** All turf boundaries, the longest first. */
    List<TurfBoundary> boundaries() {
        return boundaries;
    }

    /** Adds the indexes of the edges at which the zones of rivals meet. */
    void addHostileEdgesTo(BitSet edges) {
        edges.or(hostileEdges);
    }

    private List<TurfBoundary> findBoundaries() {
        List<TurfBoundary> found = new ArrayList<>();
        edgesOfPairs().forEach((pair, edges) -> found.add(boundary(pair, edges)));
        found.sort(
                Comparator.comparingDouble(TurfBoundary::lengthKm)
                        .reversed()
                        .thenComparing(TurfBoundary::firstId)
                        .thenComparing(TurfBoundary::secondId));
        return List.copyOf(found);
    }

    private Map<OrganizationPair, List<Edge>> edgesOfPairs() {
        Map<OrganizationPair, List<Edge>> edges = new LinkedHashMap<>();
        Map<Sides, List<OrganizationPair>> pairsBetween = new HashMap<>();
        for (Edge edge : mosaic.edges()) {
            if (edge.left() != Edge.OUTSIDE
                    && edge.right() != Edge.OUTSIDE
                    && standing.get(edge.left()) != standing.get(edge.right())) {
                pairsBetween
                        .computeIfAbsent(sidesOf(edge), this::pairsBetween)
                        .forEach(
                                pair ->
                                        edges.computeIfAbsent(pair, _ -> new ArrayList<>())
                                                .add(edge));
            }
        }
        return edges;
    }

    /** The pairs that have a boundary on an edge with these sides. */
    private List<OrganizationPair> pairsBetween(Sides sides) {
        Set<String> all = new TreeSet<>(sides.left().dominantIds());
        all.addAll(sides.right().dominantIds());
        Set<OrganizationPair> pairs = new LinkedHashSet<>(OrganizationPair.among(all));
        pairs.addAll(sides.left().contested());
        pairs.addAll(sides.right().contested());
        return pairs.stream().filter(pair -> isBoundary(pair, sides)).toList();
    }

    /**
     * Whether the zones of two organizations meet at an edge, or the area that they contest ends
     * there towards the zone of one of them. The zone of a faction is part of its parent's zone, so
     * the two meet only if they are rivals.
     */
    private boolean isBoundary(OrganizationPair pair, Sides sides) {
        boolean twoZones = isHostile(pair) || !lineage.areOneLine(pair.firstId(), pair.secondId());
        return twoZones && sides.divide(pair) || sides.areRimOf(pair);
    }

    /** Whether two are rivals, or fight anywhere. */
    private boolean isHostile(OrganizationPair pair) {
        return rivalries.areRivals(pair.firstId(), pair.secondId()) || fighting.contains(pair);
    }

    private TurfBoundary boundary(OrganizationPair pair, List<Edge> edges) {
        return new TurfBoundary(
                pair.firstId(),
                pair.secondId(),
                isHostile(pair),
                edges.stream().mapToDouble(Edge::lengthKm).sum(),
                edges,
                facesAlong(edges, pair, pair.firstId()),
                facesAlong(edges, pair, pair.secondId()));
    }

    private FaceSet facesAlong(List<Edge> edges, OrganizationPair pair, String organizationId) {
        return FaceSet.of(
                edges.stream()
                        .flatMapToInt(edge -> IntStream.of(edge.left(), edge.right()))
                        .filter(face -> isAt(standing.get(face), pair, organizationId)));
    }

    private static boolean isAt(PowerHolders there, OrganizationPair pair, String organizationId) {
        return there.dominantIds().contains(organizationId) || there.contested().contains(pair);
    }
}
