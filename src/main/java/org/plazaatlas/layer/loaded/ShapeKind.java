package org.plazaatlas.layer.loaded;

import org.locationtech.jts.geom.Geometry;

/** What the shapes of a layer are, and so how they are drawn. */
public enum ShapeKind {
    POINTS,
    LINES,
    AREAS,
    /** Shapes of several kinds. */
    MIXED,
    /** No feature has a shape. */
    NONE;

    /** The kind of one shape. */
    public static ShapeKind of(Geometry shape) {
        return switch (shape.getDimension()) {
            case 0 -> POINTS;
            case 1 -> LINES;
            default -> AREAS;
        };
    }

    /** The kind of shapes of this kind and another one together. */
    ShapeKind with(ShapeKind other) {
        if (this == NONE || this == other) {
            return other;
        }
        return other == NONE ? this : MIXED;
    }
}
