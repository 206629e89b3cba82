package org.plazaatlas.incident.turf;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;
import org.plazaatlas.territory.snapshot.Snapshot;
import org.plazaatlas.territory.turf.TurfBoundary;

import java.util.ArrayList;
import java.util.List;

/** Finds the turf boundaries that are near a place. */
public final class NearTurf {

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    /** A boundary and an index of its course. */
    private record Indexed(TurfBoundary boundary, IndexedFacetDistance course) {}

    private final List<Indexed> boundaries = new ArrayList<>();

    /** Among all boundaries of a snapshot. */
    public NearTurf(Snapshot snapshot) {
        this(snapshot.turfBoundaries());
    }

    /** Among some boundaries. */
    public NearTurf(List<TurfBoundary> among) {
        for (TurfBoundary boundary : among) {
            Geometry line = boundary.line();
            if (!line.isEmpty()) {
                boundaries.add(new Indexed(boundary, new IndexedFacetDistance(line)));
            }
        }
    }

    /**
     * The boundaries not farther from a place than a distance.
     *
     * @param x map metres
     * @param y map metres
     * @param metres on the map
     */
    public List<TurfBoundary> within(double x, double y, double metres) {
        Geometry place = GEOMETRIES.createPoint(new Coordinate(x, y));
        return boundaries.stream()
                .filter(one -> one.course().isWithinDistance(place, metres))
                .map(Indexed::boundary)
                .toList();
    }
}
