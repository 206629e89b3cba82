package org.plazaatlas.layer.inspect;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.plazaatlas.layer.feature.GeometryKind;
import org.plazaatlas.layer.feature.LayerFeature;
import org.plazaatlas.layer.feature.ProblemKind;
import org.plazaatlas.layer.feature.ProblemLog;

import java.util.EnumMap;
import java.util.Map;

/** Counts the geometries of a layer by kind, and finds the invalid ones and the bounds of all. */
final class GeometryTally {

    private final String layer;
    private final ProblemLog problems;
    private final Map<GeometryKind, Long> kinds = new EnumMap<>(GeometryKind.class);
    private final Envelope bounds = new Envelope();
    private long missing;
    private long invalid;
    private long unmendable;
    private boolean heights;

    GeometryTally(String layer, ProblemLog problems) {
        this.layer = layer;
        this.problems = problems;
    }

    void add(LayerFeature feature) {
        if (feature.geometry().isEmpty() || feature.geometry().get().isEmpty()) {
            missing++;
            return;
        }
        Geometry geometry = feature.geometry().get();
        kinds.merge(GeometryKind.of(geometry), 1L, Long::sum);
        bounds.expandToInclude(geometry.getEnvelopeInternal());
        Coordinate first = geometry.getCoordinate();
        heights |= !Double.isNaN(first.getZ());
        if (geometry instanceof Polygonal && !isValid(geometry)) {
            invalid++;
            unmendable += isMendable(geometry) ? 0 : 1;
            problems.addToRecord(
                    ProblemKind.GEOMETRY_INVALID, layer, feature.record(), "geometry.invalid");
        }
    }

    private static boolean isValid(Geometry geometry) {
        try {
            return new IsValidOp(geometry).isValid();
        } catch (RuntimeException e) {
            return false; // JTS gives up on some rings instead of judging them
        }
    }

    private static boolean isMendable(Geometry geometry) {
        try {
            return !GeometryFixer.fix(geometry).isEmpty();
        } catch (RuntimeException e) {
            return false;
        }
    }

    Map<GeometryKind, Long> kinds() {
        return kinds;
    }

    Envelope bounds() {
        return bounds;
    }

    long missing() {
        return missing;
    }

    long invalid() {
        return invalid;
    }

    long unmendable() {
        return unmendable;
    }

    boolean hasHeights() {
        return heights;
    }

    /** What kind the geometries are, if all are of one. */
    GeometryKind kind() {
        return kinds.size() == 1 ? kinds.keySet().iterator().next() : GeometryKind.MIXED;
    }
}
