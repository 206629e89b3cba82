package org.plazaatlas.territory.mosaic;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateArrays;
import org.locationtech.jts.geom.CoordinateList;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.noding.NodedSegmentString;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The borders of several layers of polygons with every segment once, however many rings share it:
 * neighbours share their border, and zones made of whole states share those of the states. Noding
 * the rings themselves would process each such segment many times.
 */
final class UniqueSegments {

    private final List<Coordinate[]> rings = new ArrayList<>();

    /** The layers whose rings pass a segment an odd number of times. */
    private final Map<LineSegment, BitSet> borderOf;

    private final List<NodedSegmentString> chains = new ArrayList<>();

    private UniqueSegments(int corners) {
        borderOf = HashMap.newHashMap(corners);
    }

    /**
     * The segments, joined into chains. The data of a chain is the {@link BitSet} of the indexes of
     * the layers that all its segments border. A segment that a layer passes back and forth is not
     * a border of that layer.
     *
     * <p>Only segments between exactly equal points count as one. Rounding before noding would move
     * a point off the line that it lies on, and open slivers there.
     */
    static List<NodedSegmentString> of(List<Geometry> layers) {
        UniqueSegments segments =
                new UniqueSegments(layers.stream().mapToInt(Geometry::getNumPoints).sum());
        for (int layer = 0; layer < layers.size(); layer++) {
            for (Object part : PolygonExtracter.getPolygons(layers.get(layer))) {
                segments.add((Polygon) part, layer);
            }
        }
        segments.rings.forEach(segments::chain);
        return segments.chains;
    }

    private void add(Polygon polygon, int layer) {
        add(polygon.getExteriorRing(), layer);
        for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
            add(polygon.getInteriorRingN(hole), layer);
        }
    }

    private void add(LinearRing ring, int layer) {
        Coordinate[] points = CoordinateArrays.removeRepeatedPoints(ring.getCoordinates());
        for (int i = 1; i < points.length; i++) {
            borderOf.computeIfAbsent(segment(points, i), _ -> new BitSet()).flip(layer);
        }
        rings.add(points);
    }

    /**
     * Cuts the segments of a ring that are in no chain yet wherever the layers they border change.
     */
    private void chain(Coordinate[] ring) {
        CoordinateList chain = new CoordinateList();
        BitSet layers = new BitSet();
        for (int i = 1; i < ring.length; i++) {
            BitSet next = borderOf.remove(segment(ring, i));
            if (!layers.equals(next)) {
                end(chain, layers);
                chain = new CoordinateList();
                layers = next == null ? new BitSet() : next;
            }
            chain.add(ring[i - 1], false);
            chain.add(ring[i], false);
        }
        end(chain, layers);
    }

    private void end(CoordinateList chain, BitSet layers) {
        if (!layers.isEmpty()) {
            chains.add(new NodedSegmentString(chain.toCoordinateArray(), layers));
        }
    }

    private static LineSegment segment(Coordinate[] points, int end) {
        LineSegment segment = new LineSegment(points[end - 1], points[end]);
        segment.normalize();
        return segment;
    }
}
