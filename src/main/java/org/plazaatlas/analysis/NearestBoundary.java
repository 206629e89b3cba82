package org.plazaatlas.analysis;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.distance.DistanceOp;
import org.plazaatlas.model.LonLat;
import org.plazaatlas.model.Projection;
import org.plazaatlas.territory.snapshot.Snapshot;
import org.plazaatlas.territory.turf.TurfBoundary;

import java.util.List;
import java.util.Optional;

/**
 * The turf boundary nearest to a place. It is looked for on the map, which is conformal, and the
 * way to it is measured on the ellipsoid.
 *
 * @param nearest the place on the boundary
 * @param km how far it is
 */
public record NearestBoundary(TurfBoundary boundary, LonLat nearest, double km) {

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    /** The boundary nearest to a place; empty if there is no boundary. */
    public static Optional<NearestBoundary> to(
            LonLat place, Snapshot snapshot, Projection projection) {
        Geometry point = GEOMETRIES.createPoint(projection.toMap(place));
        TurfBoundary nearest = null;
        Coordinate at = null;
        double least = Double.POSITIVE_INFINITY;
        for (TurfBoundary boundary : snapshot.turfBoundaries()) {
            DistanceOp distance = new DistanceOp(boundary.line(), point);
            if (distance.distance() < least) {
                least = distance.distance();
                nearest = boundary;
                at = distance.nearestPoints()[0];
            }
        }
        if (nearest == null) {
            return Optional.empty();
        }
        Coordinate degrees = projection.toLonLat(at.x, at.y);
        LonLat there = new LonLat(degrees.x, degrees.y);
        double km = new GeodesicFigure(List.of(place, there)).lengthKm();
        return Optional.of(new NearestBoundary(nearest, there, km));
    }
}
