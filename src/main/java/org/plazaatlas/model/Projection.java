package org.plazaatlas.model;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.GeometryTransformer;

import java.util.function.UnaryOperator;

/**
 * The map projection of an atlas: between degrees on WGS 84 (longitude, latitude) and metres on the
 * map (x east, y north). Implementations are safe for use by several threads.
 *
 * <p>All methods throw an {@link IllegalArgumentException} if a point lies outside what the
 * projection can show.
 */
public interface Projection {

    /** The place on the map, in metres, of a point in degrees. */
    Coordinate toMap(double longitude, double latitude);

    /** The longitude (x) and latitude (y), in degrees, of a place on the map. */
    Coordinate toLonLat(double x, double y);

    default Coordinate toMap(LonLat point) {
        return toMap(point.longitude(), point.latitude());
    }

    /**
     * A copy, in map metres, of a geometry in degrees: vertex by vertex, edges are not densified.
     */
    default Geometry toMap(Geometry lonLat) {
        return transform(lonLat, c -> toMap(c.x, c.y));
    }

    /**
     * A copy, in degrees, of a geometry in map metres: vertex by vertex, edges are not densified.
     */
    default Geometry toLonLat(Geometry map) {
        return transform(map, c -> toLonLat(c.x, c.y));
    }

    private static Geometry transform(Geometry geometry, UnaryOperator<Coordinate> change) {
        return new GeometryTransformer() {
            @Override
            protected CoordinateSequence transformCoordinates(
                    CoordinateSequence points, Geometry parent) {
                Coordinate[] changed = new Coordinate[points.size()];
                for (int i = 0; i < changed.length; i++) {
                    changed[i] = change.apply(points.getCoordinate(i));
                }
                return createCoordinateSequence(changed);
            }
        }.transform(geometry);
    }
}
