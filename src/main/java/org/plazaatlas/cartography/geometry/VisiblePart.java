package org.plazaatlas.cartography.geometry;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;

/**
 * Removes points of a shape that do not change its look within a frame: a loop goes if all of it
 * lies beyond one side of the frame, and a vertex if it and both its neighbours do, because the new
 * edge lies there too. Dashes may begin elsewhere. Vector pictures need this, because their files
 * would hold everything outside the frame.
 */
public final class VisiblePart {

    private final Rectangle2D frame;
    private final Path2D kept;
    private final double[] last = new double[2];
    private final double[] held = new double[2];
    private boolean holds;
    private Path2D loop = new Path2D.Double();

    /** The sides that every point of the loop lies beyond. */
    private int beyond;

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
        part.end();
        return part.kept;
    }

    private void add(int segment, double[] to) {
        if (segment == PathIterator.SEG_MOVETO) {
            end();
            beyond = sides(to);
        }
        for (int i = 0; i < coordinates(segment); i += 2) {
            beyond &= frame.outcode(to[i], to[i + 1]);
        }
        if (segment == PathIterator.SEG_LINETO) {
            lineTo(to);
            return;
        }
        release();
        switch (segment) {
            case PathIterator.SEG_MOVETO -> loop.moveTo(to[0], to[1]);
            case PathIterator.SEG_QUADTO -> loop.quadTo(to[0], to[1], to[2], to[3]);
            case PathIterator.SEG_CUBICTO -> loop.curveTo(to[0], to[1], to[2], to[3], to[4], to[5]);
            default -> loop.closePath();
        }
        if (loop.getCurrentPoint() != null) {
            copy(loop.getCurrentPoint().getX(), loop.getCurrentPoint().getY(), last);
        }
    }

    private void lineTo(double[] to) {
        if (holds && (sides(last) & sides(held) & sides(to)) == 0) {
            release();
        }
        copy(to[0], to[1], held);
        holds = true;
    }

    /** Keeps the loop that ends here, if some of it may be seen. */
    private void end() {
        release();
        if (beyond == 0) {
            kept.append(loop, false);
        }
        loop = new Path2D.Double();
    }

    private static int coordinates(int segment) {
        return switch (segment) {
            case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> 2;
            case PathIterator.SEG_QUADTO -> 4;
            case PathIterator.SEG_CUBICTO -> 6;
            default -> 0;
        };
    }

    /** Appends the vertex that waited for its successor. */
    private void release() {
        if (holds) {
            loop.lineTo(held[0], held[1]);
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
