package org.plazaatlas.territory.mosaic;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.TopologyException;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

import java.util.Collection;

/**
 * The only place that overlays two geometries. The robust overlay tries exact noding first, then
 * snapping, then rounding. Self-crossing polygons, which even that refuses, are fixed first. A test
 * ensures that nothing else calls JTS' own {@code intersection} or {@code union}, which fail more
 * often.
 */
public final class GeometryOverlay {

    private GeometryOverlay() {}

    /**
     * What lies in both geometries; empty if they have nothing in common.
     *
     * @throws IllegalArgumentException if one of them mixes points, lines and polygons
     */
    public static Geometry intersection(Geometry one, Geometry other) {
        return overlay(one, other, OverlayNG.INTERSECTION);
    }

    /**
     * What lies in the first geometry and not in the other.
     *
     * @throws IllegalArgumentException if one of them mixes points, lines and polygons
     */
    public static Geometry difference(Geometry one, Geometry other) {
        return overlay(one, other, OverlayNG.DIFFERENCE);
    }

    /** What lies in any of some polygons; null if there are none. */
    public static Geometry union(Collection<Geometry> polygons) {
        try {
            return OverlayNGRobust.union(polygons);
        } catch (TopologyException e) {
            return OverlayNGRobust.union(polygons.stream().map(GeometryFixer::fix).toList());
        }
    }

    private static Geometry overlay(Geometry one, Geometry other, int operation) {
        try {
            return OverlayNGRobust.overlay(one, other, operation);
        } catch (TopologyException e) {
            return OverlayNGRobust.overlay(
                    GeometryFixer.fix(one), GeometryFixer.fix(other), operation);
        }
    }
}
