package org.plazaatlas.cartography.geometry;

import java.awt.geom.Rectangle2D;

/** Makes rectangles; all numbers are in one unit, for most callers logical pixels. */
public final class Rectangles {

    private Rectangles() {}

    /** The square round a point, with sides of twice the radius. */
    public static Rectangle2D around(double x, double y, double radius) {
        return new Rectangle2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    /**
     * A rectangle with a margin on every side.
     *
     * @param margin negative for a smaller rectangle
     */
    public static Rectangle2D grown(Rectangle2D inner, double margin) {
        return new Rectangle2D.Double(
                inner.getX() - margin,
                inner.getY() - margin,
                inner.getWidth() + 2 * margin,
                inner.getHeight() + 2 * margin);
    }
}
