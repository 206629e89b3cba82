package org.plazaatlas.briefing.slides;

import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;

/**
 * Cuts shapes to a clip, because shapes of a slide have none.
 *
 * @param clip null if there is none
 */
record ShapeClip(Shape clip) {

    /** How far a flattened curve may lie from the curve, in logical pixels. */
    private static final double FLATNESS = 0.05;

    /** What lies within the clip. */
    Shape areaOf(Shape shape) {
        if (clip == null || clip.contains(shape.getBounds2D())) {
            return shape;
        }
        PathIterator path = shape.getPathIterator(null);
        Path2D flat = new Path2D.Double(path.getWindingRule());
        flat.append(new FlatteningPathIterator(path, FLATNESS), false);
        Area within = new Area(flat);
        within.intersect(clip instanceof Area area ? area : new Area(clip));
        return within;
    }

    /** The part of a line within the bounds of the clip. */
    Shape lineOf(Shape line) {
        Rectangle2D frame = clip == null ? null : clip.getBounds2D();
        if (frame == null || frame.contains(line.getBounds2D())) {
            return line;
        }
        Path2D within = new Path2D.Double();
        double[] start = new double[2];
        double[] from = new double[2];
        double[] to = new double[6];
        PathIterator path = new FlatteningPathIterator(line.getPathIterator(null), FLATNESS);
        for (; !path.isDone(); path.next()) {
            switch (path.currentSegment(to)) {
                case PathIterator.SEG_MOVETO -> start = to.clone();
                case PathIterator.SEG_CLOSE -> append(within, frame, from, start);
                default -> append(within, frame, from, to);
            }
            from = path.currentSegment(to) == PathIterator.SEG_CLOSE ? start : to.clone();
        }
        return within;
    }

    /**
     * Appends the part of a segment that lies within a frame, by the algorithm of Liang and Barsky
     * (ACM Transactions on Graphics 3(1), 1984).
     */
    private static void append(Path2D within, Rectangle2D frame, double[] from, double[] to) {
        double dx = to[0] - from[0];
        double dy = to[1] - from[1];
        double[] away = {-dx, dx, -dy, dy};
        double[] room = {
            from[0] - frame.getMinX(),
            frame.getMaxX() - from[0],
            from[1] - frame.getMinY(),
            frame.getMaxY() - from[1]
        };
        double enters = 0;
        double leaves = 1;
        for (int side = 0; side < 4; side++) {
            if (away[side] < 0) {
                enters = Math.max(enters, room[side] / away[side]);
            } else if (away[side] > 0) {
                leaves = Math.min(leaves, room[side] / away[side]);
            } else if (room[side] < 0) {
                return;
            }
        }
        if (enters < leaves) {
            add(within, from[0] + enters * dx, from[1] + enters * dy, enters > 0);
            within.lineTo(from[0] + leaves * dx, from[1] + leaves * dy);
        }
    }

    private static void add(Path2D within, double x, double y, boolean enters) {
        boolean goesOn =
                !enters
                        && within.getCurrentPoint() != null
                        && within.getCurrentPoint().distance(x, y) < 1e-9;
        if (!goesOn) {
            within.moveTo(x, y);
        }
    }
}
