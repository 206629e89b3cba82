package org.plazaatlas.briefing.plan;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.operation.buffer.BufferOp;
import org.locationtech.jts.operation.buffer.BufferParameters;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The land not farther from a turf boundary than a distance. */
final class TurfBand {

    /** Pieces of a quarter of a circle: bands of 25 km are at most 2 m too narrow. */
    private static final int QUADRANT_PIECES = 64;

    /** How far the course of a boundary may be simplified; JTS would take 1 % of the distance. */
    private static final double SIMPLIFIED_METRES = 1;

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private TurfBand() {}

    /**
     * The band on both sides of a course.
     *
     * @param course lines in map metres, open or closed
     * @param metres on the map
     */
    static Geometry around(Geometry course, double metres) {
        BufferParameters finely = new BufferParameters(QUADRANT_PIECES);
        finely.setSimplifyFactor(SIMPLIFIED_METRES / metres);
        return BufferOp.bufferOp(opened(course), metres, finely);
    }

    /** JTS leaves a hole in the middle of a closed line, however near its course is there. */
    private static Geometry opened(Geometry course) {
        LineString[] lines =
                IntStream.range(0, course.getNumGeometries())
                        .mapToObj(line -> (LineString) course.getGeometryN(line))
                        .flatMap(line -> line.isClosed() ? halves(line) : Stream.of(line))
                        .toArray(LineString[]::new);
        return GEOMETRIES.createMultiLineString(lines);
    }

    private static Stream<LineString> halves(LineString ring) {
        Coordinate[] points = ring.getCoordinates();
        int middle = points.length / 2;
        return Stream.of(
                        Arrays.copyOfRange(points, 0, middle + 1),
                        Arrays.copyOfRange(points, middle, points.length))
                .map(GEOMETRIES::createLineString);
    }
}
