package org.plazaatlas.territory.mosaic;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.TopologyException;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

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
        try {
            return OverlayNGRobust.overlay(one, other, OverlayNG.INTERSECTION);
        } catch (TopologyException e) {
            return OverlayNGRobust.overlay(
                    GeometryFixer.fix(one), GeometryFixer.fix(other), OverlayNG.INTERSECTION);
        }
    }
}
