package org.plazaatlas.territory.mosaic;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.noding.NodedSegmentString;
import org.locationtech.jts.noding.Noder;
import org.locationtech.jts.noding.OrientedCoordinateArray;
import org.locationtech.jts.noding.SegmentString;
import org.locationtech.jts.operation.linemerge.LineMerger;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Cuts the rings of several layers of polygons into arcs that meet only at their ends, on a grid of
 * one metre (snap rounding: J. D. Hobby, "Practical segment intersection with finite precision
 * output", Computational Geometry 13 (1999), 199-214).
 */
final class RingArcs {

    private static final PrecisionModel METRE_GRID = new PrecisionModel(1);

    /** Makes geometries whose coordinates are on the grid. */
    static final GeometryFactory GEOMETRIES = new GeometryFactory(METRE_GRID);

    private RingArcs() {}

    /**
     * A line between two nodes.
     *
     * @param borderOf indexes of the layers that lie on exactly one side of it
     */
    record Arc(LineString line, BitSet borderOf) {}

    /** The arcs of some layers, in an order that depends on the layers alone. */
    static List<Arc> of(List<Geometry> layers) {
        LineMerger merger = new LineMerger();
        Map<LineSegment, BitSet> borders = new HashMap<>();
        for (Arc piece : pieces(node(UniqueSegments.of(layers)))) {
            merger.add(piece.line());
            Coordinate[] points = piece.line().getCoordinates();
            int last = points.length - 1;
            borders.put(segment(points[0], points[1]), piece.borderOf());
            borders.put(segment(points[last - 1], points[last]), piece.borderOf());
        }
        return merged(merger, borders);
    }

    private static Collection<?> node(List<NodedSegmentString> strings) {
        Noder noder = new LocalSnapRoundingNoder(METRE_GRID);
        noder.computeNodes(strings);
        return noder.getNodedSubstrings();
    }

    /**
     * Each piece once, with the layers whose rings pass it an odd number of times. A piece that
     * every ring passes back and forth (a spike that snapping closed) borders nothing and is left
     * out.
     */
    private static Collection<Arc> pieces(Collection<?> substrings) {
        Map<OrientedCoordinateArray, Arc> pieces = new TreeMap<>();
        for (Object substring : substrings) {
            SegmentString string = (SegmentString) substring;
            Coordinate[] points = string.getCoordinates();
            pieces.computeIfAbsent(new OrientedCoordinateArray(points), _ -> piece(points))
                    .borderOf()
                    .xor((BitSet) string.getData());
        }
        pieces.values().removeIf(piece -> piece.borderOf().isEmpty());
        return pieces.values();
    }

    private static Arc piece(Coordinate[] points) {
        return new Arc(GEOMETRIES.createLineString(points), new BitSet());
    }

    /**
     * Pieces, joined at nodes where only two meet. Every ring through such a node passes both
     * pieces, so both border the same layers, and so does the arc they become.
     */
    private static List<Arc> merged(LineMerger merger, Map<LineSegment, BitSet> borders) {
        List<Arc> arcs = new ArrayList<>();
        for (Object merged : merger.getMergedLineStrings()) {
            LineString line = (LineString) merged;
            arcs.add(
                    new Arc(
                            line,
                            borders.get(segment(line.getCoordinateN(0), line.getCoordinateN(1)))));
        }
        arcs.sort(
                Comparator.comparing((Arc arc) -> arc.line().getCoordinateN(0))
                        .thenComparing(arc -> arc.line().getCoordinateN(1)));
        return arcs;
    }

    private static LineSegment segment(Coordinate start, Coordinate end) {
        LineSegment segment = new LineSegment(start, end);
        segment.normalize();
        return segment;
    }
}
