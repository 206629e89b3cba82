package org.plazaatlas.cartography.symbology;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** The outlines of presence markers, all of about the same weight to the eye. */
public enum MarkerShape {
    DIAMOND(polygon(4, 1.0, 0)),
    CIRCLE(new Ellipse2D.Double(-0.82, -0.82, 1.64, 1.64)),
    SQUARE(new Rectangle2D.Double(-0.74, -0.74, 1.48, 1.48)),
    TRIANGLE(lowered(polygon(3, 1.08, 0), 0.2)),
    INVERTED_TRIANGLE(lowered(polygon(3, 1.08, Math.PI), -0.2)),
    HEXAGON(polygon(6, 0.92, 0)),
    PENTAGON(lowered(polygon(5, 0.98, 0), 0.06)),
    PLUS(plus());

    private final Shape outline;

    MarkerShape(Shape outline) {
        this.outline = outline;
    }

    /** The outline round a centre; it stays within a square of twice the radius. */
    public Shape at(double x, double y, double radius) {
        AffineTransform placed = AffineTransform.getTranslateInstance(x, y);
        placed.scale(radius, radius);
        return placed.createTransformedShape(outline);
    }

    private static Path2D polygon(int corners, double radius, double turn) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < corners; i++) {
            double angle = turn - Math.PI / 2 + 2 * Math.PI * i / corners;
            double x = radius * Math.cos(angle);
            double y = radius * Math.sin(angle);
            if (i == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        path.closePath();
        return path;
    }

    private static Shape lowered(Path2D path, double dy) {
        return AffineTransform.getTranslateInstance(0, dy).createTransformedShape(path);
    }

    private static Shape plus() {
        double arm = 0.36;
        double end = 0.92;
        double[][] corners = {
            {-arm, -end}, {arm, -end}, {arm, -arm}, {end, -arm}, {end, arm}, {arm, arm},
            {arm, end}, {-arm, end}, {-arm, arm}, {-end, arm}, {-end, -arm}, {-arm, -arm}
        };
        Path2D path = new Path2D.Double();
        path.moveTo(corners[0][0], corners[0][1]);
        for (int i = 1; i < corners.length; i++) {
            path.lineTo(corners[i][0], corners[i][1]);
        }
        path.closePath();
        return path;
    }
}
