package org.plazaatlas.cartography.linework;

import org.locationtech.jts.geom.Coordinate;
import org.plazaatlas.cartography.geometry.Viewport;
import org.plazaatlas.model.Projection;

import java.util.OptionalDouble;

/**
 * The direction of north on a map. On a conic projection the meridians converge, so that north has
 * a different direction at every longitude: a north arrow is meaningful only if these directions
 * are nearly the same all over the picture.
 */
public final class NorthDirection {

    /** How far north at a corner of the picture may deviate from the arrow. */
    public static final double MOST_DEGREES = 3;

    private static final double STEP_DEGREES = 0.01;

    private final Viewport viewport;
    private final Projection projection;

    public NorthDirection(Viewport viewport, Projection projection) {
        this.viewport = viewport;
        this.projection = projection;
    }

    /**
     * The direction of north at the middle of the picture, in radians clockwise from upward; empty
     * if north at a corner deviates by more than {@value #MOST_DEGREES} degrees.
     */
    public OptionalDouble radians() {
        double middle = at(viewport.width() / 2.0, viewport.height() / 2.0);
        double most = 0;
        for (int x : new int[] {0, viewport.width()}) {
            for (int y : new int[] {0, viewport.height()}) {
                most = Math.max(most, Math.abs(at(x, y) - middle));
            }
        }
        return most <= Math.toRadians(MOST_DEGREES)
                ? OptionalDouble.of(middle)
                : OptionalDouble.empty();
    }

    private double at(double x, double y) {
        Coordinate place = viewport.toMap(x, y);
        Coordinate degrees = projection.toLonLat(place.x, place.y);
        Coordinate north = projection.toMap(degrees.x, degrees.y + STEP_DEGREES);
        return Math.atan2(north.x - place.x, north.y - place.y);
    }
}
