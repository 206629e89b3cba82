package org.plazaatlas.cartography.linework;

import org.locationtech.jts.geom.Coordinate;
import org.plazaatlas.territory.mosaic.Edge;
import org.plazaatlas.territory.snapshot.Snapshot;
import org.plazaatlas.territory.turf.TurfBoundary;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.ShownOrganizations;
import org.plazaatlas.view.SubjectFocus;

import java.awt.geom.Path2D;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The turf boundaries of a map. Where several pairs of organizations share an edge, it is drawn
 * once, and stands for the longest boundary of rivals among them or, without rivals, for the
 * longest boundary.
 *
 * @param boundaryOfEdge what each drawn edge stands for, boundaries of rivals first
 * @param hostile edges between rivals, in map metres
 * @param others all other edges, in map metres
 */
public record TurfLinework(
        Map<Integer, TurfBoundary> boundaryOfEdge,
        Path2D hostile,
        Path2D others,
        Linework linework) {

    private static final Comparator<TurfBoundary> HOSTILE_AND_LONG_FIRST =
            Comparator.comparing((TurfBoundary boundary) -> !boundary.hostile())
                    .thenComparing(Comparator.comparingDouble(TurfBoundary::lengthKm).reversed());

    /**
     * The boundaries that a view draws.
     *
     * @param focus the part of the picture to which they are confined, if it has a subject
     * @param leastMetres boundaries round something smaller are left out, because a double line
     *     would look like the mark of a city there
     */
    public static TurfLinework of(
            Snapshot snapshot,
            ShownOrganizations shown,
            Optional<SubjectFocus> focus,
            Linework linework,
            double leastMetres) {
        Map<Integer, TurfBoundary> boundaryOfEdge = new LinkedHashMap<>();
        snapshot.turfBoundaries().stream()
                .filter(shown::draws)
                .filter(boundary -> focus.isEmpty() || focus.get().draws(boundary))
                .sorted(HOSTILE_AND_LONG_FIRST)
                .forEach(boundary -> addTo(boundaryOfEdge, boundary, focus));
        BitSet legible =
                new EdgeClusters(linework, boundaryOfEdge.keySet()).largerThan(leastMetres);
        boundaryOfEdge.keySet().removeIf(edge -> !legible.get(edge));
        return new TurfLinework(
                boundaryOfEdge,
                linework.lines(edges(boundaryOfEdge, true)),
                linework.lines(edges(boundaryOfEdge, false)),
                linework);
    }

    public static TurfLinework none(Linework linework) {
        return new TurfLinework(Map.of(), new Path2D.Double(), new Path2D.Double(), linework);
    }

    private static void addTo(
            Map<Integer, TurfBoundary> boundaryOfEdge,
            TurfBoundary boundary,
            Optional<SubjectFocus> focus) {
        for (Edge edge : boundary.edges()) {
            if (focus.isEmpty() || focus.get().touches(edge)) {
                boundaryOfEdge.putIfAbsent(edge.index(), boundary);
            }
        }
    }

    private static BitSet edges(Map<Integer, TurfBoundary> boundaryOfEdge, boolean hostile) {
        BitSet chosen = new BitSet();
        boundaryOfEdge.forEach((edge, boundary) -> chosen.set(edge, boundary.hostile() == hostile));
        return chosen;
    }

    /** Whether an edge is drawn as hostile; empty if it is not drawn. */
    public Optional<Boolean> isHostile(int edge) {
        return Optional.ofNullable(boundaryOfEdge.get(edge)).map(TurfBoundary::hostile);
    }

    /** The boundary nearest to a place on the map, within reach. */
    public Optional<TurfBoundary> near(Coordinate place, double reachMetres) {
        TurfBoundary nearest = null;
        double least = Math.nextUp(reachMetres);
        for (Map.Entry<Integer, TurfBoundary> drawn : boundaryOfEdge.entrySet()) {
            double distance = linework.distanceMetres(drawn.getKey(), place);
            if (distance < least) {
                least = distance;
                nearest = drawn.getValue();
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** Whether an extent has an edge of that kind. */
    public boolean touches(Extent extent, boolean hostile) {
        return boundaryOfEdge.entrySet().stream()
                .filter(drawn -> drawn.getValue().hostile() == hostile)
                .anyMatch(drawn -> extent.touches(linework.envelope(drawn.getKey())));
    }
}
