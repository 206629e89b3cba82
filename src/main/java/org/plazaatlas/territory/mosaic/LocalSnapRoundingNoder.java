package org.plazaatlas.territory.mosaic;

import org.locationtech.jts.algorithm.Distance;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateList;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.noding.MCIndexNoder;
import org.locationtech.jts.noding.NodedSegmentString;
import org.locationtech.jts.noding.Noder;
import org.locationtech.jts.noding.SegmentIntersector;
import org.locationtech.jts.noding.SegmentString;
import org.locationtech.jts.noding.snapround.SnapRoundingNoder;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Snap rounding (J. D. Hobby, "Practical segment intersection with finite precision output",
 * Computational Geometry 13 (1999), 199-214) only where lines come near each other. Rounding moves
 * a point by less than one step of the grid, so a segment that keeps two steps away from all
 * others, except its neighbours in its line, can be rounded alone. On a map that is nearly every
 * segment, and searching hot pixels for them is most of what {@link SnapRoundingNoder} does.
 *
 * <p>Lines are also cut where a stretch near other lines begins or ends.
 */
final class LocalSnapRoundingNoder implements Noder {

    private final PrecisionModel grid;
    private final double nearness;
    private final Collection<SegmentString> noded = new ArrayList<>();

    LocalSnapRoundingNoder(PrecisionModel grid) {
        this.grid = grid;
        nearness = 2 * grid.gridSize();
    }

    @Override
    @SuppressWarnings("rawtypes") // as the interface has it
    public void computeNodes(Collection strings) {
        Neighbourhood neighbourhood = new Neighbourhood(strings);
        List<NodedSegmentString> crowded = new ArrayList<>();
        for (Object string : strings) {
            cut((SegmentString) string, neighbourhood.nearOthers((SegmentString) string), crowded);
        }
        Noder noder = new SnapRoundingNoder(grid);
        noder.computeNodes(crowded);
        for (Object string : noder.getNodedSubstrings()) {
            noded.add((SegmentString) string);
        }
    }

    @Override
    public Collection<SegmentString> getNodedSubstrings() {
        return noded;
    }

    private void cut(SegmentString string, BitSet near, List<NodedSegmentString> crowded) {
        int segments = string.size() - 1;
        for (int start = 0; start < segments; ) {
            boolean isCrowded = near.get(start);
            int end = isCrowded ? near.nextClearBit(start) : near.nextSetBit(start);
            end = end < 0 ? segments : Math.min(end, segments);
            if (isCrowded) {
                crowded.add(part(string, start, end));
            } else {
                noded.add(rounded(part(string, start, end)));
            }
            start = end;
        }
    }

    private static NodedSegmentString part(SegmentString string, int start, int end) {
        Coordinate[] points = new Coordinate[end - start + 1];
        System.arraycopy(string.getCoordinates(), start, points, 0, points.length);
        return new NodedSegmentString(points, string.getData());
    }

    private SegmentString rounded(SegmentString string) {
        CoordinateList points = new CoordinateList();
        for (Coordinate point : string.getCoordinates()) {
            points.add(new Coordinate(grid.makePrecise(point.x), grid.makePrecise(point.y)), false);
        }
        return new NodedSegmentString(points.toCoordinateArray(), string.getData());
    }

    /** Finds the segments that are near others, and those beside very short ones. */
    private final class Neighbourhood implements SegmentIntersector {

        private final IdentityHashMap<SegmentString, BitSet> nearOthers = new IdentityHashMap<>();

        private Neighbourhood(Collection<?> strings) {
            for (Object string : strings) {
                nearOthers.put((SegmentString) string, besideShort((SegmentString) string));
            }
            new MCIndexNoder(this, nearness).computeNodes(strings);
        }

        private BitSet nearOthers(SegmentString string) {
            return nearOthers.get(string);
        }

        /**
         * Short segments and their neighbours. The search below takes a run of segments in one
         * quadrant as a monotone chain and does not compare it with itself. That is safe for longer
         * segments, since such a chain then keeps its distance from itself.
         */
        private BitSet besideShort(SegmentString string) {
            BitSet near = new BitSet();
            for (int i = 1; i < string.size(); i++) {
                if (areNear(string.getCoordinate(i - 1), string.getCoordinate(i))) {
                    near.set(Math.max(0, i - 2), Math.min(string.size() - 1, i + 1));
                }
            }
            return near;
        }

        /** Compares coordinates first: most points are far apart, and a distance costs more. */
        private boolean areNear(Coordinate one, Coordinate other) {
            return Math.abs(one.x - other.x) < nearness
                    && Math.abs(one.y - other.y) < nearness
                    && one.distance(other) < nearness;
        }

        @Override
        public void processIntersections(SegmentString one, int i, SegmentString other, int j) {
            if (nearOthers.get(one).get(i) && nearOthers.get(other).get(j)) {
                return;
            }
            boolean follows = one == other && Math.abs(i - j) == 1;
            if (follows ? isSpike(one, Math.min(i, j)) : areNear(one, i, other, j)) {
                nearOthers.get(one).set(i);
                nearOthers.get(other).set(j);
            }
        }

        private boolean isSpike(SegmentString string, int first) {
            Coordinate start = string.getCoordinate(first);
            Coordinate turn = string.getCoordinate(first + 1);
            Coordinate end = string.getCoordinate(first + 2);
            return Distance.pointToSegment(start, turn, end) < nearness
                    || Distance.pointToSegment(end, start, turn) < nearness;
        }

        private boolean areNear(SegmentString one, int i, SegmentString other, int j) {
            return Distance.segmentToSegment(
                            one.getCoordinate(i),
                            one.getCoordinate(i + 1),
                            other.getCoordinate(j),
                            other.getCoordinate(j + 1))
                    < nearness;
        }

        @Override
        public boolean isDone() {
            return false;
        }
    }
}
