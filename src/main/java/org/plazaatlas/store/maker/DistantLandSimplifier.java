package org.plazaatlas.store.maker;

import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

import java.util.ArrayList;
import java.util.List;

/**
 * Simplifies land that does not touch a country, so that maps show it and its file stays small.
 * Neighbours still share their borders (coverage simplification by Visvalingam and Whyatt).
 */
final class DistantLandSimplifier {

    /** Square root of the area of the largest triangle that may be cut off; about 2 km. */
    private static final double TOLERANCE_DEGREES = 0.02;

    private DistantLandSimplifier() {}

    /**
     * The divisions, simplified; those of the country and those that touch it keep every vertex.
     */
    static List<NaturalEarthState> simplify(List<NaturalEarthState> divisions, String country) {
        PreparedGeometry home = PreparedGeometryFactory.prepare(union(divisions, country));
        double[] tolerances =
                divisions.stream()
                        .mapToDouble(d -> home.intersects(d.shape()) ? 0 : TOLERANCE_DEGREES)
                        .toArray();
        Geometry[] simplified = CoverageSimplifier.simplify(shapes(divisions), tolerances);
        List<NaturalEarthState> result = new ArrayList<>();
        for (int i = 0; i < simplified.length; i++) {
            NaturalEarthState division = divisions.get(i);
            boolean near = tolerances[i] == 0;
            result.add(near ? division : division.withShape(simplified[i]));
        }
        return result;
    }

    private static Geometry union(List<NaturalEarthState> divisions, String country) {
        return CoverageUnion.union(
                shapes(divisions.stream().filter(d -> d.country().equals(country)).toList()));
    }

    private static Geometry[] shapes(List<NaturalEarthState> divisions) {
        return divisions.stream().map(NaturalEarthState::shape).toArray(Geometry[]::new);
    }
}
