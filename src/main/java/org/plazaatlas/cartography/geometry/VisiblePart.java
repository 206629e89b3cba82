package org.plazaatlas.cartography.geometry;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;

/**
 * Removes points of a shape that do not change its look within a frame: a vertex goes if it and
 * both its neighbours lie beyond the same side of the frame, because the new edge lies there too.
 * Dashes may begin elsewhere. Vector pictures need this, because their files would hold everything
 * outside the frame.
 */
public final class VisiblePart {

    private final Rectangle2D frame;
    private final Path2D kept;
    private final double[] last = new double[2];
    private final double[] held = new double[2];
    private boolean holds;

    private VisiblePart(Rectangle2D frame, int windingRule) {
        this.frame = frame;
        kept = new Path2D.Double(windingRule);
    }

    /**
     * The shape, thinned out.
     *
     * @param margin how far a stroke may reach into the frame from outside
     */
    public static Shape of(Shape shape, Rectangle2D frame, double margin) {
        Rectangle2D grown = Rectangles.grown(frame, margin);
        if (grown.contains(shape.getBounds2D())) {
            return shape;
        }
        PathIterator path = shape.getPathIterator(null);
        VisiblePart part = new VisiblePart(grown, path.getWindingRule());
        double[] points = new double[6];
        for (; !path.isDone(); path.next()) {
            part.add(path.currentSegment(points), points);
        }
        part.release();
        return part.kept;
    }

    private void add(int segment, double[] to) {
        if (segment == PathIterator.SEG_LINETO) {
            lineTo(to);
            return;
        }
        release();
        switch (segment) {
            case PathIterator.SEG_MOVETO -> kept.moveTo(to[0], to[1]);
            case PathIterator.SEG_QUADTO -> kept.quadTo(to[0], to[1], to[2], to[3]);
            case PathIterator.SEG_CUBICTO -> kept.curveTo(to[0], to[1], to[2], to[3], to[4], to[5]);
            default -> kept.closePath();
        }
        if (kept.getCurrentPoint() != null) {
            copy(kept.getCurrentPoint().getX(), kept.getCurrentPoint().getY(), last);
        }
    }

    private void lineTo(double[] to) {
        if (holds && (sides(last) & sides(held) & sides(to)) == 0) {
            release();
        }
        copy(to[0], to[1], held);
        holds = true;
    }

    /** Appends the vertex that waited for its successor. */
    private void release() {
        if (holds) {
            kept.lineTo(held[0], held[1]);
            copy(held[0], held[1], last);
            holds = false;
        }
    }

    /** The sides that a point lies beyond, as the bits of {@link Rectangle2D#outcode}. */
    private int sides(double[] point) {
        return frame.outcode(point[0], point[1]);
    }

    private static void copy(double x, double y, double[] to) {
        to[0] = x;
        to[1] = y;
    }
}
