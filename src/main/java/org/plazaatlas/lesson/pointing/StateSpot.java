package org.plazaatlas.lesson.pointing;

import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.algorithm.locate.PointOnGeometryLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.plazaatlas.cartography.geometry.Viewport;
import org.plazaatlas.model.State;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Where a mark points that means a whole state: well inside the largest part of it, within the
 * picture and off the names of the map, so that no dot hides the name of what it speaks of.
 */
final class StateSpot {

    /** Room between the point and a name or the border of the state, in logical pixels. */
    private static final double CLEAR = 8;

    private static final double STEP = 6;
    private static final int RINGS = 24;
    private static final int DIRECTIONS = 16;

    private final Viewport viewport;
    private final List<Rectangle2D> names;
    private final Rectangle2D picture;
    private final PointOnGeometryLocator inside;
    private final Point2D middle;

    private StateSpot(State state, Viewport viewport, List<Rectangle2D> names) {
        this.viewport = viewport;
        this.names = names;
        picture =
                new Rectangle2D.Double(
                        CLEAR, CLEAR, viewport.width() - 2 * CLEAR, viewport.height() - 2 * CLEAR);
        Geometry largest = largest(state.outline());
        inside = new IndexedPointInAreaLocator(largest);
        Coordinate interior = largest.getInteriorPoint().getCoordinate();
        middle = viewport.toPixel(interior.x, interior.y);
    }

    /** The free point nearest to the middle of the state; the middle if none is free. */
    static Point2D of(State state, Viewport viewport, List<Rectangle2D> names) {
        return new StateSpot(state, viewport, names).nearest();
    }

    private static Geometry largest(Geometry outline) {
        Geometry largest = outline.getGeometryN(0);
        for (int i = 1; i < outline.getNumGeometries(); i++) {
            Geometry part = outline.getGeometryN(i);
            largest = part.getArea() > largest.getArea() ? part : largest;
        }
        return largest;
    }

    private Point2D nearest() {
        for (int ring = 0; ring <= RINGS; ring++) {
            for (int i = 0; i < DIRECTIONS; i++) {
                double turn = 2 * Math.PI * i / DIRECTIONS;
                Point2D tried = off(middle, ring * STEP, turn);
                if (isFree(tried)) {
                    return tried;
                }
            }
        }
        return middle;
    }

    private static Point2D off(Point2D from, double distance, double turn) {
        return new Point2D.Double(
                from.getX() + distance * Math.cos(turn), from.getY() + distance * Math.sin(turn));
    }

    private boolean isFree(Point2D at) {
        return picture.contains(at)
                && isWellInside(at)
                && names.stream().noneMatch(name -> distance(name, at) < CLEAR);
    }

    private boolean isWellInside(Point2D at) {
        boolean all = isInside(at);
        for (int quarter = 0; quarter < 4 && all; quarter++) {
            all = isInside(off(at, CLEAR, quarter * Math.PI / 2));
        }
        return all;
    }

    private boolean isInside(Point2D at) {
        return inside.locate(viewport.toMap(at.getX(), at.getY())) != Location.EXTERIOR;
    }

    private static double distance(Rectangle2D box, Point2D at) {
        return at.distance(
                Math.clamp(at.getX(), box.getMinX(), box.getMaxX()),
                Math.clamp(at.getY(), box.getMinY(), box.getMaxY()));
    }
}
