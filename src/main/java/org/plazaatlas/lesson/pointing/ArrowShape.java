package org.plazaatlas.lesson.pointing;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.QuadCurve2D;

/** The shape of an arrow: a slightly bent line that ends just before what it points at. */
final class ArrowShape {

    /** How far the middle of the line bends to its left, by its length. */
    private static final double BEND = 0.12;

    /** Room between the head and what it points at, in logical pixels. */
    private static final double GAP = 7;

    private static final double HEAD_LENGTH = 13;
    private static final double HEAD_WIDTH = 11;

    private ArrowShape() {}

    static PlacedMark.ArrowLine between(Point2D from, Point2D to, double scale) {
        double dx = to.getX() - from.getX();
        double dy = to.getY() - from.getY();
        Point2D bend =
                new Point2D.Double(
                        (from.getX() + to.getX()) / 2 + BEND * dy,
                        (from.getY() + to.getY()) / 2 - BEND * dx);
        Point2D tip = before(to, bend, GAP * scale);
        Point2D neck = before(to, bend, (GAP + HEAD_LENGTH) * scale);
        return new PlacedMark.ArrowLine(
                new QuadCurve2D.Double(
                        from.getX(),
                        from.getY(),
                        bend.getX(),
                        bend.getY(),
                        neck.getX(),
                        neck.getY()),
                head(tip, neck, scale));
    }

    /** The point at a distance from an end, towards another point. */
    private static Point2D before(Point2D end, Point2D towards, double distance) {
        double length = Math.max(1, end.distance(towards));
        return new Point2D.Double(
                end.getX() + (towards.getX() - end.getX()) * distance / length,
                end.getY() + (towards.getY() - end.getY()) * distance / length);
    }

    private static Path2D head(Point2D tip, Point2D neck, double scale) {
        double length = Math.max(1, tip.distance(neck));
        double acrossX = (tip.getY() - neck.getY()) / length * HEAD_WIDTH / 2 * scale;
        double acrossY = (neck.getX() - tip.getX()) / length * HEAD_WIDTH / 2 * scale;
        Path2D head = new Path2D.Double();
        head.moveTo(tip.getX(), tip.getY());
        head.lineTo(neck.getX() + acrossX, neck.getY() + acrossY);
        head.lineTo(neck.getX() - acrossX, neck.getY() - acrossY);
        head.closePath();
        return head;
    }
}
