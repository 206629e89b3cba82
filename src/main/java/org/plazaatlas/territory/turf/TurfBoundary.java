package org.plazaatlas.territory.turf;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.operation.linemerge.LineMerger;
import org.plazaatlas.territory.mosaic.Edge;
import org.plazaatlas.territory.mosaic.FaceSet;

import java.util.Collection;
import java.util.List;

/**
 * Where the dominant zones of two organizations meet on land, with the rim of the area they contest
 * towards the zone of one of them.
 *
 * @param firstId the organization whose id sorts first
 * @param secondId the other one
 * @param hostile whether they are rivals, or contest any place
 * @param lengthKm along its course, on the ellipsoid
 * @param edges its course, in the mosaic's order; at least one
 * @param firstFaces indexes of the faces along it in which the first is dominant or contests
 * @param secondFaces those in which the second is; contested faces are in both
 */
public record TurfBoundary(
        String firstId,
        String secondId,
        boolean hostile,
        double lengthKm,
        List<Edge> edges,
        FaceSet firstFaces,
        FaceSet secondFaces) {

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    public TurfBoundary {
        edges = List.copyOf(edges);
    }

    public boolean concerns(String organizationId) {
        return firstId.equals(organizationId) || secondId.equals(organizationId);
    }

    /** Its course in map metres, merged into as few lines as possible. */
    public Geometry line() {
        LineMerger merger = new LineMerger();
        edges.forEach(edge -> merger.add(edge.line()));
        Collection<?> lines = merger.getMergedLineStrings();
        return GEOMETRIES.createMultiLineString(lines.toArray(LineString[]::new));
    }
}
