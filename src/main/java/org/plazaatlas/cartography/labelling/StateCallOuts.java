package org.plazaatlas.cartography.labelling;

import org.plazaatlas.cartography.geometry.CollisionIndex;
import org.plazaatlas.cartography.geometry.InsideRaster;
import org.plazaatlas.cartography.geometry.PixelGrid;
import org.plazaatlas.cartography.geometry.Rectangles;
import org.plazaatlas.cartography.layout.MapItem.Leader;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;

/**
 * Sets the blocks of states that are too small for their own names on the nearest free water, with
 * a leader line to the state.
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
     * The block with its leader on the cheapest free place, if there is water near enough.
     *
     * @param dearest length in pixels of the longest leader, less what it crosses
     */
    Optional<StateLabel> place(StateLabelArea ground, StateLabelFormat format, double dearest) {
        double poleX = grid.x(ground.pole());
        double poleY = grid.y(ground.pole());
        StateLabel best = null;
        double lowest = dearest;
        for (double radius = NEAREST; radius < lowest; radius += RING) {
            for (int i = 0; i < DIRECTIONS; i++) {
                double angle = 2 * Math.PI * i / DIRECTIONS;
                StateLabel block =
                        beside(
                                ground,
                                format,
                                poleX + radius * Math.cos(angle),
                                poleY + radius * Math.sin(angle));
                double cost = cost(block);
                if (cost < lowest) {
                    lowest = cost;
                    best = block;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** The block whose nearest side begins at that place, seen from the state. */
    private StateLabel beside(StateLabelArea ground, StateLabelFormat format, double x, double y) {
        double poleX = grid.x(ground.pole());
        double poleY = grid.y(ground.pole());
        double halfWidth = format.widthPixels() / 2;
        double halfHeight = format.heightPixels() / 2;
        double length = Math.hypot(x - poleX, y - poleY);
        double middleX = x + (x - poleX) / length * halfWidth;
        double middleY = y + (y - poleY) / length * halfHeight;
        StateLabel block = format.at(ground.state().code(), middleX, middleY);
        return block.withLeader(leader(block, poleX, poleY));
    }

    /** From the state to the side of the name; from right below, to the foot of the block. */
    private static Leader leader(StateLabel block, double poleX, double poleY) {
        Rectangle2D room = Rectangles.grown(block.bounds(), 2);
        boolean below = poleX > room.getMinX() && poleX < room.getMaxX();
        if (below || block.names().isEmpty()) {
            double endY = Math.clamp(poleY, room.getMinY(), room.getMaxY());
            return new Leader(poleX, poleY, poleX, endY);
        }
        Rectangle2D name = Rectangles.grown(block.names().getFirst().letters(), 3);
        double endX = poleX < name.getCenterX() ? name.getMinX() : name.getMaxX();
        return new Leader(poleX, poleY, endX, name.getCenterY());
    }

    private double cost(StateLabel block) {
        Rectangle2D room = Rectangles.grown(block.bounds(), CLEARANCE);
        Rectangle2D place = grid.toMap(room);
        if (land.touches(place.getMinX(), place.getMinY(), place.getMaxX(), place.getMaxY())
                || !taken.isFree(room)) {
            return Double.POSITIVE_INFINITY;
        }
        Line2D line = block.leader().orElseThrow().line();
        double length = line.getP1().distance(line.getP2());
        return length + CROSSING_COST * taken.crossings(line);
    }
}
