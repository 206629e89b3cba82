package org.plazaatlas.cartography.labelling;

import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.plazaatlas.cartography.geometry.CollisionIndex;
import org.plazaatlas.cartography.geometry.InsideRaster;
import org.plazaatlas.cartography.geometry.PixelGrid;
import org.plazaatlas.cartography.linework.BaseMap;
import org.plazaatlas.model.State;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The area of a state that its label may take: its largest part, without islands. Safe for use by
 * several threads.
 */
final class StateLabelArea {

    private static final int CELLS = 110;
    private static final int POLE_PARTS = 60;
    private static final double[] MARGINS = {1, 4, 8, 14};

    private final State state;
    private final Geometry main;
    private volatile InsideRaster inside;
    private volatile Coordinate pole;

    StateLabelArea(State state) {
        this.state = state;
        Geometry outline = state.outline();
        main =
                IntStream.range(0, outline.getNumGeometries())
                        .mapToObj(outline::getGeometryN)
                        .max(Comparator.comparingDouble(Geometry::getArea))
                        .orElse(outline);
    }

    State state() {
        return state;
    }

    private InsideRaster inside() {
        if (inside == null) {
            Path2D path = new Path2D.Double();
            BaseMap.append(path, main);
            inside = new InsideRaster(path, CELLS);
        }
        return inside;
    }

    /**
     * The pole of inaccessibility: the place inside that is farthest from the outline, in map
     * metres.
     */
    Coordinate pole() {
        if (pole == null) {
            double size = main.getEnvelopeInternal().getDiameter();
            pole =
                    size > 0 && main.getArea() > 0
                            ? MaximumInscribedCircle.getCenter(main, size / POLE_PARTS)
                                    .getCoordinate()
                            : main.getCoordinate();
        }
        return pole;
    }

    Rectangle2D frame() {
        return inside().frame();
    }

    /** The shorter side of the state's envelope, in logical pixels. */
    double sizePixels(double metresPerPixel) {
        return Math.min(frame().getWidth(), frame().getHeight()) / metresPerPixel;
    }

    /**
     * The best free place for a label: wholly inside the state, with a wide margin, near the pole.
     *
     * @param allowed the part of the map that may be used, in map metres
     * @param grid converts map metres to the logical pixels of the taken places
     */
    Optional<StateLabel> place(
            StateLabelFormat format, Rectangle2D allowed, PixelGrid grid, CollisionIndex taken) {
        return place(format, allowed, grid, taken, 1);
    }

    /** The same for a label that may cross the outline of the state by a quarter on each side. */
    Optional<StateLabel> placeAcross(
            StateLabelFormat format, Rectangle2D allowed, PixelGrid grid, CollisionIndex taken) {
        return place(format, allowed, grid, taken, 0.5);
    }

    /**
     * @param core the part of the label, about its middle, that lies inside the state
     */
    private Optional<StateLabel> place(
            StateLabelFormat format,
            Rectangle2D allowed,
            PixelGrid grid,
            CollisionIndex taken,
            double core) {
        double halfWidth = format.widthPixels() / 2 * grid.metresPerPixel();
        double halfHeight = format.heightPixels() / 2 * grid.metresPerPixel();
        Rectangle2D search =
                grown(frame(), (1 - core) * halfWidth, (1 - core) * halfHeight)
                        .createIntersection(allowed);
        double step = inside().cell() * 2;
        double best = Double.NEGATIVE_INFINITY;
        StateLabel found = null;
        double startX = aligned(search.getMinX() + halfWidth, frame().getX(), step);
        double startY = aligned(search.getMinY() + halfHeight, frame().getY(), step);
        for (double y = startY; y <= search.getMaxY() - halfHeight; y += step) {
            for (double x = startX; x <= search.getMaxX() - halfWidth; x += step) {
                double score =
                        score(x, y, core * halfWidth, core * halfHeight, grid.metresPerPixel());
                if (score > best) {
                    StateLabel label = format.at(state.code(), grid.x(x), grid.y(y));
                    if (taken.isFree(label.bounds())) {
                        best = score;
                        found = label;
                    }
                }
            }
        }
        return Optional.ofNullable(found);
    }

    private static Rectangle2D grown(Rectangle2D frame, double x, double y) {
        return new Rectangle2D.Double(
                frame.getX() - x,
                frame.getY() - y,
                frame.getWidth() + 2 * x,
                frame.getHeight() + 2 * y);
    }

    /**
     * The first grid line at or after a coordinate. The grid belongs to the state, so that panning
     * moves no label.
     */
    private static double aligned(double from, double origin, double step) {
        return origin + Math.ceil((from - origin) / step) * step;
    }

    /**
     * A score: the margin in pixels, minus a penalty for the distance from the pole. Negative
     * infinity if the label leaves the state.
     */
    private double score(double x, double y, double halfWidth, double halfHeight, double mpp) {
        double margin = -1;
        for (double wider : MARGINS) {
            double by = wider * mpp;
            if (!inside().holds(
                            x - halfWidth - by,
                            y - halfHeight - by,
                            x + halfWidth + by,
                            y + halfHeight + by)) {
                break;
            }
            margin = wider;
        }
        if (margin < 0) {
            return Double.NEGATIVE_INFINITY;
        }
        double size = Math.max(frame().getWidth(), frame().getHeight());
        return margin - 30 * pole().distance(new Coordinate(x, y)) / size;
    }
}
