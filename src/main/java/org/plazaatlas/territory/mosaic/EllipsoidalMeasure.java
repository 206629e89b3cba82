package org.plazaatlas.territory.mosaic;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicMask;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.plazaatlas.model.LonLat;
import org.plazaatlas.model.Projection;

/**
 * Measures map geometry on the WGS 84 ellipsoid, with the geodesics of C. F. F. Karney, "Algorithms
 * for geodesics", J. Geodesy 87 (2013), 43-55.
 *
 * <p>A line of the map is straight on the map, not a geodesic. It is therefore cut into pieces of
 * at most {@value #LONGEST_PIECE_METRES} m, and each piece is measured as a geodesic. On the
 * Lambert conformal map of Mexico, whose scale changes by some 2 % in 1,000 km, such a piece
 * deviates from its geodesic by less than 0.3 m.
 *
 * <p>Methods throw an {@link IllegalArgumentException} if the projection cannot convert a point.
 */
public final class EllipsoidalMeasure {

    private static final double LONGEST_PIECE_METRES = 10_000;

    /** The corners lie on the circle, so the polygon lacks 0.13 % of the circle's area. */
    private static final int CIRCLE_CORNERS = 72;

    private static final int DISTANCE_AND_AREA = GeodesicMask.DISTANCE | GeodesicMask.AREA;

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private final Projection projection;

    public EllipsoidalMeasure(Projection projection) {
        this.projection = projection;
    }

    /**
     * What one line contributes.
     *
     * @param areaToLeftSquareKm its contribution to the area on its left: over a closed
     *     counter-clockwise ring of lines these add up to the enclosed area; for the area on its
     *     right the sign is reversed
     */
    record Measure(double lengthKm, double areaToLeftSquareKm) {}

    Measure measure(LineString line) {
        if (line.isEmpty()) {
            return new Measure(0, 0);
        }
        CoordinateSequence points = line.getCoordinateSequence();
        Sum sum = new Sum(projection.toLonLat(points.getX(0), points.getY(0)));
        for (int i = 1; i < points.size(); i++) {
            addSegment(points.getCoordinate(i - 1), points.getCoordinate(i), sum);
        }
        return new Measure(sum.metres / 1e3, -sum.squareMetresToEquator / 1e6);
    }

    private void addSegment(Coordinate start, Coordinate end, Sum sum) {
        int pieces = (int) Math.ceil(start.distance(end) / LONGEST_PIECE_METRES);
        for (int piece = 1; piece <= pieces; piece++) {
            double part = (double) piece / pieces;
            double x = start.x + part * (end.x - start.x);
            double y = start.y + part * (end.y - start.y);
            sum.advanceTo(projection.toLonLat(x, y));
        }
    }

    /** The area of polygons without their holes, in km². */
    public double areaSquareKm(Geometry polygonal) {
        double area = 0;
        for (Object part : PolygonExtracter.getPolygons(polygonal)) {
            Polygon polygon = (Polygon) part;
            area += enclosedSquareKm(polygon.getExteriorRing());
            for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                area -= enclosedSquareKm(polygon.getInteriorRingN(hole));
            }
        }
        return area;
    }

    private double enclosedSquareKm(LinearRing ring) {
        return Math.abs(measure(ring).areaToLeftSquareKm());
    }

    /**
     * The length of all lines of a geometry, in km; of a polygon, its perimeter with that of its
     * holes.
     */
    public double lengthKm(Geometry geometry) {
        double length = 0;
        for (Object line : LinearComponentExtracter.getLines(geometry)) {
            length += measure((LineString) line).lengthKm();
        }
        return length;
    }

    /** A geodesic circle, approximated by a polygon in map metres. */
    public Polygon circle(LonLat centre, double radiusKm) {
        Coordinate[] ring = new Coordinate[CIRCLE_CORNERS + 1];
        for (int i = 0; i < CIRCLE_CORNERS; i++) {
            double azimuth = 360.0 * i / CIRCLE_CORNERS;
            GeodesicData end =
                    Geodesic.WGS84.Direct(
                            centre.latitude(), centre.longitude(), azimuth, radiusKm * 1e3);
            ring[i] = projection.toMap(end.lon2, end.lat2);
        }
        ring[CIRCLE_CORNERS] = ring[0];
        return GEOMETRIES.createPolygon(ring);
    }

    /** Length, and area between line and equator, summed up along a line. */
    private static final class Sum {
        private Coordinate lonLat;
        private double metres;
        private double squareMetresToEquator;

        private Sum(Coordinate start) {
            lonLat = start;
        }

        private void advanceTo(Coordinate next) {
            GeodesicData piece =
                    Geodesic.WGS84.Inverse(lonLat.y, lonLat.x, next.y, next.x, DISTANCE_AND_AREA);
            metres += piece.s12;
            squareMetresToEquator += piece.S12;
            lonLat = next;
        }
    }
}
