package org.plazaatlas.territory.turf;

import org.plazaatlas.territory.evidence.OrganizationPair;
import org.plazaatlas.territory.mosaic.Edge;
import org.plazaatlas.territory.mosaic.FaceSet;
import org.plazaatlas.territory.mosaic.Mosaic;

import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The turf boundary of two organizations over several days: wherever it ran on any of them. */
final class TurfOverDays {

    private final OrganizationPair pair;
    private final BitSet edges = new BitSet();
    private final FaceSet.Builder firstFaces = new FaceSet.Builder();
    private final FaceSet.Builder secondFaces = new FaceSet.Builder();
    private boolean hostile;

    private TurfOverDays(OrganizationPair pair) {
        this.pair = pair;
    }

    /** The boundaries of days or stretches of days together, the longest first. */
    static List<TurfBoundary> together(List<List<TurfBoundary>> several, Mosaic mosaic) {
        Map<OrganizationPair, TurfOverDays> byPair = new LinkedHashMap<>();
        for (List<TurfBoundary> boundaries : several) {
            for (TurfBoundary boundary : boundaries) {
                byPair.computeIfAbsent(
                                new OrganizationPair(boundary.firstId(), boundary.secondId()),
                                TurfOverDays::new)
                        .add(boundary);
            }
        }
        return byPair.values().stream()
                .map(turf -> turf.boundary(mosaic))
                .sorted(
                        Comparator.comparingDouble(TurfBoundary::lengthKm)
                                .reversed()
                                .thenComparing(TurfBoundary::firstId)
                                .thenComparing(TurfBoundary::secondId))
                .toList();
    }

    private void add(TurfBoundary boundary) {
        for (Edge edge : boundary.edges()) {
            edges.set(edge.index());
        }
        firstFaces.addAll(boundary.firstFaces());
        secondFaces.addAll(boundary.secondFaces());
        hostile |= boundary.hostile();
    }

    private TurfBoundary boundary(Mosaic mosaic) {
        List<Edge> course = edges.stream().mapToObj(mosaic.edges()::get).toList();
        return new TurfBoundary(
                pair.firstId(),
                pair.secondId(),
                hostile,
                course.stream().mapToDouble(Edge::lengthKm).sum(),
                course,
                firstFaces.build(),
                secondFaces.build());
    }
}
