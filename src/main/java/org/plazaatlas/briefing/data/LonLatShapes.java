package org.plazaatlas.briefing.data;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.MultiPoint;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryTransformer;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.geom.util.PointExtracter;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.plazaatlas.model.Projection;

import java.util.ArrayList;
import java.util.List;

/**
 * Converts shapes from map metres to degrees of longitude and latitude, rounded to seven decimals
 * (about a centimetre).
 *
 * <p>A straight line on the map is not straight in degrees. It gets a vertex at least every {@value
 * #LONGEST_PIECE_METRES} m, so that it deviates by less than 4 cm. The vertices depend only on the
 * ends of the line, not on its direction, so that neighbouring shapes share them all.
 */
public final class LonLatShapes {

    private static final double LONGEST_PIECE_METRES = 2_000;
    private static final double PER_DEGREE = 1e7;
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private final Projection projection;

    public LonLatShapes(Projection projection) {
        this.projection = projection;
    }

    /** Polygons with exterior rings counter-clockwise and holes clockwise, in a stable order. */
    public MultiPolygon polygons(Geometry map) {
        List<?> parts = PolygonExtracter.getPolygons(inDegrees(map));
        Geometry shape = GEOMETRIES.createMultiPolygon(parts.toArray(Polygon[]::new));
        return (MultiPolygon) shape.norm().reverse();
    }

    /** Lines, in a stable order and direction. */
    public MultiLineString lines(Geometry map) {
        List<?> parts = LinearComponentExtracter.getLines(inDegrees(map));
        Geometry shape = GEOMETRIES.createMultiLineString(parts.toArray(LineString[]::new));
        return (MultiLineString) shape.norm();
    }

    /** Points, in a stable order. */
    public MultiPoint points(Geometry map) {
        List<?> parts = PointExtracter.getPoints(inDegrees(map));
        Geometry shape = GEOMETRIES.createMultiPoint(parts.toArray(Point[]::new));
        return (MultiPoint) shape.norm();
    }

    private Geometry inDegrees(Geometry map) {
        return new GeometryTransformer() {
            @Override
            protected CoordinateSequence transformCoordinates(
                    CoordinateSequence points, Geometry parent) {
                return createCoordinateSequence(inDegrees(points.toCoordinateArray()));
            }
        }.transform(map);
    }

    private Coordinate[] inDegrees(Coordinate[] course) {
        List<Coordinate> points = new ArrayList<>();
        for (int i = 1; i < course.length; i++) {
            points.add(inDegrees(course[i - 1]));
            addBetween(course[i - 1], course[i], points);
        }
        if (course.length > 0) {
            points.add(inDegrees(course[course.length - 1]));
        }
        return points.toArray(Coordinate[]::new);
    }

    private void addBetween(Coordinate start, Coordinate end, List<Coordinate> points) {
        boolean forward = start.compareTo(end) <= 0;
        Coordinate from = forward ? start : end;
        Coordinate to = forward ? end : start;
        int pieces = (int) Math.ceil(from.distance(to) / LONGEST_PIECE_METRES);
        for (int i = 1; i < pieces; i++) {
            double part = (double) (forward ? i : pieces - i) / pieces;
            points.add(
                    inDegrees(
                            new Coordinate(
                                    from.x + part * (to.x - from.x),
                                    from.y + part * (to.y - from.y))));
        }
    }

    private Coordinate inDegrees(Coordinate map) {
        Coordinate degrees = projection.toLonLat(map.x, map.y);
        return new Coordinate(rounded(degrees.x), rounded(degrees.y));
    }

    private static double rounded(double degrees) {
        return Math.rint(degrees * PER_DEGREE) / PER_DEGREE;
    }
}
