package org.plazaatlas.territory.mosaic;

import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.polygonize.Polygonizer;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The planar subdivision of several layers of polygons, and which layers cover each of its cells.
 *
 * <p>Covers are found without point-in-polygon tests, which snapping could fool on a sliver. Each
 * arc knows of which layers it is a border, so crossing it enters or leaves exactly those. A walk
 * from the outside, which no layer covers, reaches every cell with an exact answer.
 */
final class PlanarSubdivision {

    /** Stands for the unbounded outside, where an arc has no cell. */
    static final int OUTSIDE = -1;

    private final List<Polygon> cells;
    private final List<RingArcs.Arc> arcs;
    private final int[] left;
    private final int[] right;
    private final BitSet[] covers;

    /**
     * @param arcs lines that meet only at their ends
     */
    PlanarSubdivision(List<RingArcs.Arc> arcs) {
        this.arcs = arcs;
        cells = polygonize(arcs);
        left = new int[arcs.size()];
        right = new int[arcs.size()];
        findSides();
        covers = new BitSet[cells.size()];
        findCovers();
    }

    /** The bounded cells, including those that no layer covers. */
    List<Polygon> cells() {
        return cells;
    }

    /** The cell to the left of an arc, or {@link #OUTSIDE}. */
    int left(int arc) {
        return left[arc];
    }

    /** The cell to the right of an arc, or {@link #OUTSIDE}. */
    int right(int arc) {
        return right[arc];
    }

    /** Indexes of the layers that cover a cell. */
    BitSet cover(int cell) {
        return covers[cell];
    }

    private static List<Polygon> polygonize(List<RingArcs.Arc> arcs) {
        Polygonizer polygonizer = new Polygonizer();
        arcs.forEach(arc -> polygonizer.add(arc.line()));
        List<Polygon> polygons = new ArrayList<>();
        for (Object polygon : (Collection<?>) polygonizer.getPolygons()) {
            polygons.add((Polygon) polygon);
        }
        return polygons;
    }

    private void findSides() {
        Arrays.fill(left, OUTSIDE);
        Arrays.fill(right, OUTSIDE);
        Map<LineSegment, Integer> firstSegments = HashMap.newHashMap(arcs.size());
        for (int arc = 0; arc < arcs.size(); arc++) {
            LineString line = arcs.get(arc).line();
            firstSegments.put(new LineSegment(line.getCoordinateN(0), line.getCoordinateN(1)), arc);
        }
        for (int cell = 0; cell < cells.size(); cell++) {
            Polygon polygon = cells.get(cell);
            setSides(cell, polygon.getExteriorRing(), true, firstSegments);
            for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                setSides(cell, polygon.getInteriorRingN(hole), false, firstSegments);
            }
        }
    }

    private void setSides(
            int cell, LinearRing ring, boolean isShell, Map<LineSegment, Integer> firstSegments) {
        boolean cellIsLeft = Orientation.isCCW(ring.getCoordinateSequence()) == isShell;
        Coordinate[] points = ring.getCoordinates();
        LineSegment probe = new LineSegment();
        for (int i = 1; i < points.length; i++) {
            probe.setCoordinates(points[i - 1], points[i]);
            setSide(firstSegments.get(probe), cell, cellIsLeft);
            probe.setCoordinates(points[i], points[i - 1]);
            setSide(firstSegments.get(probe), cell, !cellIsLeft);
        }
    }

    private void setSide(Integer arc, int cell, boolean isLeft) {
        if (arc != null) {
            (isLeft ? left : right)[arc] = cell;
        }
    }

    private void findCovers() {
        List<List<Integer>> arcsByCell = arcsByCell();
        Deque<Integer> reached = new ArrayDeque<>(List.of(OUTSIDE));
        while (!reached.isEmpty()) {
            int cell = reached.remove();
            for (int arc : arcsByCell.get(cell + 1)) {
                int beyond = left[arc] == cell ? right[arc] : left[arc];
                if (beyond != OUTSIDE && covers[beyond] == null) {
                    covers[beyond] = across(arc, cell);
                    reached.add(beyond);
                }
            }
        }
    }

    private BitSet across(int arc, int cell) {
        BitSet cover = cell == OUTSIDE ? new BitSet() : (BitSet) covers[cell].clone();
        cover.xor(arcs.get(arc).borderOf());
        return cover;
    }

    /** The arcs beside the outside, then those beside each cell. */
    private List<List<Integer>> arcsByCell() {
        List<List<Integer>> byCell = new ArrayList<>();
        for (int cell = OUTSIDE; cell < cells.size(); cell++) {
            byCell.add(new ArrayList<>());
        }
        for (int arc = 0; arc < arcs.size(); arc++) {
            byCell.get(left[arc] + 1).add(arc);
            byCell.get(right[arc] + 1).add(arc);
        }
        return byCell;
    }
}
