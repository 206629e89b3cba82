package org.plazaatlas.cartography.geometry;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * The places that are taken on a map, in logical pixels. Everything that is placed asks for a free
 * place here and then takes it.
 */
public final class CollisionIndex {

    private final List<Rectangle2D> places = new ArrayList<>();
    private final List<Rectangle2D> crossable = new ArrayList<>();
    private final List<Line2D> lines = new ArrayList<>();

    public boolean isFree(Rectangle2D place) {
        if (meetsAny(places, place) || meetsAny(crossable, place)) {
            return false;
        }
        for (Line2D line : lines) {
            if (place.intersectsLine(line)) {
                return false;
            }
        }
        return true;
    }

    private static boolean meetsAny(List<Rectangle2D> places, Rectangle2D place) {
        for (Rectangle2D other : places) {
            if (other.intersects(place)) {
                return true;
            }
        }
        return false;
    }

    /** The number of taken places and lines that a line would cross. */
    public int crossings(Line2D line) {
        int crossings = 0;
        for (Rectangle2D place : places) {
            crossings += place.intersectsLine(line) ? 1 : 0;
        }
        for (Line2D other : lines) {
            crossings += other.intersectsLine(line) ? 1 : 0;
        }
        return crossings;
    }

    public void take(Rectangle2D place) {
        places.add(place);
    }

    /** Takes a place that lines may cross. */
    public void takeCrossable(Rectangle2D place) {
        crossable.add(place);
    }

    public void take(Line2D line) {
        lines.add(line);
    }

    /** An independent copy. */
    public CollisionIndex copy() {
        CollisionIndex copy = new CollisionIndex();
        copy.places.addAll(places);
        copy.crossable.addAll(crossable);
        copy.lines.addAll(lines);
        return copy;
    }
}
