package org.plazaatlas.cartography.labelling;

import org.plazaatlas.cartography.geometry.CollisionIndex;
import org.plazaatlas.cartography.geometry.InsideRaster;
import org.plazaatlas.cartography.geometry.PixelGrid;
import org.plazaatlas.cartography.geometry.Rectangles;
import org.plazaatlas.cartography.layout.MapItem.Leader;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Places the labels of states that are too small for their names on the nearest free water, with a
 * leader line to the state.
 */
final class StateCallOuts {

    private static final double NEAREST = 26;
    private static final double RING = 8;
    private static final int DIRECTIONS = 48;
    private static final double CLEARANCE = 5;
    private static final double CROSSING_COST = 250;

    private final InsideRaster land;
    private final PixelGrid grid;
    private final CollisionIndex taken;

    StateCallOuts(InsideRaster land, PixelGrid grid, CollisionIndex taken) {
        this.land = land;
        this.grid = grid;
        this.taken = taken;
    }

    /**
     * The label with its leader line at the free place of the lowest cost; empty if no water is
     * near enough.
     *
     * @param dearest the highest cost: length of the leader line in pixels, plus a penalty for
     *     every taken place that it crosses
     */
    Optional<StateLabel> place(StateLabelArea area, StateLabelFormat format, double dearest) {
        return place(area, format, dearest, this::cost);
    }

    /**
     * The same within a picture, with a line that crosses nothing.
     *
     * @param longest length of the leader line in pixels, at most
     */
    Optional<StateLabel> placeWithin(
            Rectangle2D page, StateLabelArea area, StateLabelFormat format, double longest) {
        return place(area, format, longest, label -> strictCost(label, page));
    }

    private double strictCost(StateLabel label, Rectangle2D page) {
        boolean clear =
                page.contains(label.bounds())
                        && taken.crossings(label.leader().orElseThrow().line()) == 0;
        return clear ? cost(label) : Double.POSITIVE_INFINITY;
    }

    private Optional<StateLabel> place(
            StateLabelArea area,
            StateLabelFormat format,
            double dearest,
            ToDoubleFunction<StateLabel> costs) {
        double poleX = grid.x(area.pole());
        double poleY = grid.y(area.pole());
        StateLabel best = null;
        double lowest = dearest;
        for (double radius = NEAREST; radius < lowest; radius += RING) {
            for (int i = 0; i < DIRECTIONS; i++) {
                double angle = 2 * Math.PI * i / DIRECTIONS;
                StateLabel label =
                        beside(
                                area,
                                format,
                                poleX + radius * Math.cos(angle),
                                poleY + radius * Math.sin(angle));
                double cost = costs.applyAsDouble(label);
                if (cost < lowest) {
                    lowest = cost;
                    best = label;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** The label that stands beyond that place, seen from the state. */
    private StateLabel beside(StateLabelArea area, StateLabelFormat format, double x, double y) {
        double poleX = grid.x(area.pole());
        double poleY = grid.y(area.pole());
        double halfWidth = format.widthPixels() / 2;
        double halfHeight = format.heightPixels() / 2;
        double length = Math.hypot(x - poleX, y - poleY);
        double middleX = x + (x - poleX) / length * halfWidth;
        double middleY = y + (y - poleY) / length * halfHeight;
        StateLabel label = format.at(area.state().code(), middleX, middleY);
        return label.withLeader(leader(label, poleX, poleY));
    }

    /**
     * The leader line from the state to the side of the name, or straight up or down to the label
     * if it stands above or below.
     */
    private static Leader leader(StateLabel label, double poleX, double poleY) {
        Rectangle2D room = Rectangles.grown(label.bounds(), 2);
        boolean below = poleX > room.getMinX() && poleX < room.getMaxX();
        if (below || label.names().isEmpty()) {
            double endY = Math.clamp(poleY, room.getMinY(), room.getMaxY());
            return new Leader(poleX, poleY, poleX, endY);
        }
        Rectangle2D name = Rectangles.grown(label.names().getFirst().letters(), 3);
        double endX = poleX < name.getCenterX() ? name.getMinX() : name.getMaxX();
        return new Leader(poleX, poleY, endX, name.getCenterY());
    }

    private double cost(StateLabel label) {
        Rectangle2D room = Rectangles.grown(label.bounds(), CLEARANCE);
        Rectangle2D place = grid.toMap(room);
        if (land.touches(place.getMinX(), place.getMinY(), place.getMaxX(), place.getMaxY())
                || !taken.isFree(room)) {
            return Double.POSITIVE_INFINITY;
        }
        Line2D line = label.leader().orElseThrow().line();
        double length = line.getP1().distance(line.getP2());
        return length + CROSSING_COST * taken.crossings(line);
    }
}
