package org.plazaatlas.cartography.linework;

import org.locationtech.jts.geom.Coordinate;
import org.plazaatlas.territory.mosaic.Edge;
import org.plazaatlas.territory.snapshot.Snapshot;
import org.plazaatlas.territory.turf.TurfBoundary;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.ShownOrganizations;

import java.awt.geom.Path2D;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The turf boundaries of a map. Where several pairs of organizations share an edge, it is drawn
 * once, and stands for the longest boundary of rivals among them, else for the longest.
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
     * @param leastMetres boundaries round something smaller than that are left to its rim: as two
     *     lines they would look like the mark of a city
     */
    public static TurfLinework of(
            Snapshot snapshot, ShownOrganizations shown, Linework linework, double leastMetres) {
        Map<Integer, TurfBoundary> boundaryOfEdge = new LinkedHashMap<>();
        snapshot.turfBoundaries().stream()
                .filter(shown::draws)
                .sorted(HOSTILE_AND_LONG_FIRST)
                .forEach(boundary -> addTo(boundaryOfEdge, boundary));
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

    private static void addTo(Map<Integer, TurfBoundary> boundaryOfEdge, TurfBoundary boundary) {
        for (Edge edge : boundary.edges()) {
            boundaryOfEdge.putIfAbsent(edge.index(), boundary);
        }
    }

    private static BitSet edges(Map<Integer, TurfBoundary> boundaryOfEdge, boolean hostile) {
        BitSet chosen = new BitSet();
        boundaryOfEdge.forEach((edge, boundary) -> chosen.set(edge, boundary.hostile() == hostile));
        return chosen;
    }

    /** How an edge is drawn: whether it is hostile; empty if it is not drawn. */
    public Optional<Boolean> isHostile(int edge) {
        return Optional.ofNullable(boundaryOfEdge.get(edge)).map(TurfBoundary::hostile);
    }

    /** The boundary nearest to a place on the map, no farther than the reach. */
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

    /** Whether a part of the map has an edge of that kind. */
    public boolean touches(Extent extent, boolean hostile) {
        return boundaryOfEdge.entrySet().stream()
                .filter(drawn -> drawn.getValue().hostile() == hostile)
                .anyMatch(drawn -> extent.touches(linework.envelope(drawn.getKey())));
    }
}
