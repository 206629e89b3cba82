package org.plazaatlas.incident.rule;

import org.locationtech.jts.algorithm.Distance;
import org.locationtech.jts.geom.Coordinate;
import org.plazaatlas.territory.evidence.Status;
import org.plazaatlas.territory.mosaic.Edge;
import org.plazaatlas.territory.snapshot.Snapshot;
import org.plazaatlas.territory.turf.TurfBoundary;

import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds how places lie to the turf of snapshots. Each edge of the mosaic looks for the places near
 * it, since those are few, and only once, since boundaries of most months share it. For one thread
 * at a time.
 */
final class SituationFinder {

    private static final double CELL = TurfSituation.FARTHEST / 2;

    private record Cell(int column, int line) {}

    /**
     * Places within {@link TurfSituation#FARTHEST} of an edge, and how many metres they are from
     * it.
     */
    private record Near(int[] places, double[] metres) {

        void shorten(double[] least) {
            for (int i = 0; i < places.length; i++) {
                least[places[i]] = Math.min(least[places[i]], metres[i]);
            }
        }
    }

    private final WeighedPlaces places;
    private final Map<Cell, int[]> cells = new HashMap<>();
    private final Map<Integer, Near> nearEdges = new HashMap<>();
    private final IdentityHashMap<Snapshot, int[]> found = new IdentityHashMap<>();

    SituationFinder(WeighedPlaces places) {
        this.places = places;
        for (int i = 0; i < places.size(); i++) {
            int place = i;
            cells.merge(
                    new Cell(index(places.xs()[i]), index(places.ys()[i])),
                    new int[] {i},
                    (before, _) -> {
                        int[] more = Arrays.copyOf(before, before.length + 1);
                        more[before.length] = place;
                        return more;
                    });
        }
    }

    private static int index(double metres) {
        return (int) Math.floor(metres / CELL);
    }

    /** The situations of each place, as {@link TurfSituation#of} tells them. */
    int[] in(Snapshot snapshot) {
        return found.computeIfAbsent(snapshot, this::find);
    }

    private int[] find(Snapshot snapshot) {
        double[] toTurf = new double[places.size()];
        double[] toHostile = new double[places.size()];
        Arrays.fill(toTurf, Double.POSITIVE_INFINITY);
        Arrays.fill(toHostile, Double.POSITIVE_INFINITY);
        for (TurfBoundary boundary : snapshot.turfBoundaries()) {
            for (Edge edge : boundary.edges()) {
                nearEdges
                        .computeIfAbsent(edge.index(), _ -> near(edge))
                        .shorten(boundary.hostile() ? toHostile : toTurf);
            }
        }
        int[] situations = new int[places.size()];
        for (int i = 0; i < situations.length; i++) {
            Status status = snapshot.label(places.faces()[i]).status();
            situations[i] =
                    TurfSituation.of(
                            Math.min(toTurf[i], toHostile[i]),
                            toHostile[i],
                            status.isContested(),
                            status == Status.CHALLENGED);
        }
        return situations;
    }

    private Near near(Edge edge) {
        Coordinate[] line = edge.line().getCoordinates();
        Map<Integer, Double> least = new HashMap<>();
        for (int i = 1; i < line.length; i++) {
            near(line[i - 1], line[i], least);
        }
        return new Near(
                least.keySet().stream().mapToInt(Integer::intValue).toArray(),
                least.values().stream().mapToDouble(Double::doubleValue).toArray());
    }

    private void near(Coordinate from, Coordinate to, Map<Integer, Double> least) {
        int right = index(Math.max(from.x, to.x) + TurfSituation.FARTHEST);
        int top = index(Math.max(from.y, to.y) + TurfSituation.FARTHEST);
        Coordinate at = new Coordinate();
        for (int column = index(Math.min(from.x, to.x) - TurfSituation.FARTHEST);
                column <= right;
                column++) {
            for (int line = index(Math.min(from.y, to.y) - TurfSituation.FARTHEST);
                    line <= top;
                    line++) {
                int[] here = cells.get(new Cell(column, line));
                if (here != null) {
                    for (int place : here) {
                        at.x = places.xs()[place];
                        at.y = places.ys()[place];
                        double distance = Distance.pointToSegment(at, from, to);
                        if (distance <= TurfSituation.FARTHEST) {
                            least.merge(place, distance, Math::min);
                        }
                    }
                }
            }
        }
    }

    /** The share of the weight of all places that is in each situation. */
    double[] shares(Snapshot snapshot) {
        int[] situations = in(snapshot);
        List<TurfSituation> all = List.of(TurfSituation.values());
        double[] shares = new double[all.size()];
        double sum = 0;
        for (int i = 0; i < situations.length; i++) {
            sum += places.weights()[i];
            for (TurfSituation each : all) {
                shares[each.ordinal()] += each.isIn(situations[i]) ? places.weights()[i] : 0;
            }
        }
        double whole = sum;
        return Arrays.stream(shares).map(s -> whole > 0 ? s / whole : 0).toArray();
    }
}
