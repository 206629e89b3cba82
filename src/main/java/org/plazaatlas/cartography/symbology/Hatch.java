package org.plazaatlas.cartography.symbology;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * A fine texture that tells organizations apart without colour: tone on tone inside their dominant
 * zones, and in full colour where one organization's presence is shown alone. Slanted textures are
 * left to stripes of two parties.
 */
public enum Hatch {
    PLAIN(),
    HORIZONTAL(box(0, 0, 1, 0.24)),
    VERTICAL(box(0, 0, 0.24, 1)),
    DOTS(disc(0.5, 0.5, 0.24)),
    STAGGERED_DOTS(disc(0.25, 0.25, 0.17), disc(0.75, 0.75, 0.17)),
    GRID(box(0, 0, 0.17, 1), box(0, 0, 1, 0.17)),
    CROSSES(box(0.41, 0.17, 0.59, 0.83), box(0.17, 0.41, 0.83, 0.59)),
    RINGS(new Ring(0.5, 0.5, 0.22, 0.38)),
    BRICKS(
            box(0, 0, 1, 0.1),
            box(0.19, 0, 0.31, 0.5),
            box(0, 0.5, 1, 0.6),
            box(0.69, 0.5, 0.81, 1)),
    DASHES(box(0, 0, 0.55, 0.15), box(0.5, 0.5, 1, 0.65), box(0, 0.5, 0.05, 0.65)),
    UPRIGHT_DASHES(box(0, 0, 0.15, 0.55), box(0.5, 0.5, 0.65, 1), box(0.5, 0, 0.65, 0.05)),
    CHECKS(box(0, 0, 0.32, 0.32), box(0.5, 0.5, 0.82, 0.82));

    private final List<Mark> marks;

    Hatch(Mark... marks) {
        this.marks = List.of(marks);
    }

    /** Whether the texture covers a point of its square tile, both ordinates from 0 to 1. */
    boolean marks(double u, double v) {
        for (Mark mark : marks) {
            if (mark.covers(u, v)) {
                return true;
            }
        }
        return false;
    }

    /** What the texture covers of a square tile, to be filled by the non-zero winding rule. */
    Path2D outline(double x, double y, double side) {
        AffineTransform placed = new AffineTransform(side, 0, 0, side, x, y);
        Path2D all = new Path2D.Double(Path2D.WIND_NON_ZERO);
        marks.forEach(mark -> all.append(mark.outline().getPathIterator(placed), false));
        return all;
    }

    /** One of the forms that a texture consists of. */
    private sealed interface Mark {

        boolean covers(double u, double v);

        Shape outline();
    }

    private record Box(double minU, double minV, double maxU, double maxV) implements Mark {

        @Override
        public boolean covers(double u, double v) {
            return u >= minU && u < maxU && v >= minV && v < maxV;
        }

        @Override
        public Shape outline() {
            return new Rectangle2D.Double(minU, minV, maxU - minU, maxV - minV);
        }
    }

    /** A disc, or one with a hole. */
    private record Ring(double u, double v, double inner, double outer) implements Mark {

        @Override
        public boolean covers(double u, double v) {
            double distance = Math.hypot(u - this.u, v - this.v);
            return distance >= inner && distance < outer;
        }

        @Override
        public Shape outline() {
            Path2D ring = new Path2D.Double(circle(outer, outer), null);
            if (inner > 0) {
                // Turned over, so that it runs the other way round and stays open.
                ring.append(circle(inner, -inner), false);
            }
            return ring;
        }

        private Shape circle(double alongU, double alongV) {
            AffineTransform placed = new AffineTransform(alongU, 0, 0, alongV, u, v);
            return placed.createTransformedShape(new Ellipse2D.Double(-1, -1, 2, 2));
        }
    }

    private static Mark box(double minU, double minV, double maxU, double maxV) {
        return new Box(minU, minV, maxU, maxV);
    }

    private static Mark disc(double u, double v, double radius) {
        return new Ring(u, v, 0, radius);
    }
}
