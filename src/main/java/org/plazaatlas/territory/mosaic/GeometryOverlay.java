package org.plazaatlas.territory.mosaic;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.TopologyException;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * The one door to overlaying two geometries. The robust overlay snaps and, at the last, rounds
 * where exact noding fails; polygons that cross themselves, which even that refuses, are mended
 * first. So no topology failure reaches a person. Whoever calls JTS' own {@code intersection} or
 * {@code union} goes round this; a test sees that nobody does.
 */
public final class GeometryOverlay {

    private GeometryOverlay() {}

    /** What lies in both; empty if that is nothing. */
    public static Geometry intersection(Geometry one, Geometry other) {
        try {
            return OverlayNGRobust.overlay(one, other, OverlayNG.INTERSECTION);
        } catch (TopologyException e) {
            return OverlayNGRobust.overlay(
                    GeometryFixer.fix(one), GeometryFixer.fix(other), OverlayNG.INTERSECTION);
        }
    }
}
