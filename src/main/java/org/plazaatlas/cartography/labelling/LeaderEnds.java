package org.plazaatlas.cartography.labelling;

import org.plazaatlas.cartography.geometry.Rectangles;
import org.plazaatlas.cartography.layout.MapItem;
import org.plazaatlas.cartography.layout.MapItem.Leader;
import org.plazaatlas.cartography.layout.MapItem.Lettering;
import org.plazaatlas.cartography.layout.MapItem.MarkerGround;

import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Ends the leader lines of a finished picture at what is drawn: a label has room for markers on
 * every date, and on most dates a line to the edge of that room would end in the void.
 */
public final class LeaderEnds {

    private static final double GAP = 3;

    private LeaderEnds() {}

    /**
     * The items of a picture with the lines of these labels drawn on to the name or, if it stands
     * behind markers, to them.
     */
    public static List<MapItem> at(List<StateLabel> labels, List<MapItem> items) {
        Map<MapItem, MapItem> changed = new HashMap<>();
        for (StateLabel label : labels) {
            label.leader()
                    .filter(line -> line.fromX() == line.toX() && !label.names().isEmpty())
                    .ifPresent(line -> changed.put(line, ended(line, label, items)));
        }
        return items.stream().map(item -> changed.getOrDefault(item, item)).toList();
    }

    private static Leader ended(Leader line, StateLabel label, List<MapItem> items) {
        Leader toName = to(line, name(label));
        return markers(label, items)
                .filter(room -> room.intersectsLine(toName.line()))
                .map(room -> to(line, room))
                .orElse(toName);
    }

    private static Rectangle2D name(StateLabel label) {
        Rectangle2D all = Rectangles.grown(label.names().getFirst().letters(), GAP);
        for (Lettering name : label.names()) {
            all = all.createUnion(Rectangles.grown(name.letters(), GAP));
        }
        return all;
    }

    private static Optional<Rectangle2D> markers(StateLabel label, List<MapItem> items) {
        return items.stream()
                .filter(MarkerGround.class::isInstance)
                .map(MapItem::bounds)
                .filter(ground -> label.slot().contains(ground.getCenterX(), ground.getCenterY()))
                .reduce(Rectangle2D::createUnion);
    }

    /** The same line to the nearest place of a rectangle. */
    private static Leader to(Leader line, Rectangle2D room) {
        return new Leader(
                line.fromX(),
                line.fromY(),
                Math.clamp(line.fromX(), room.getMinX(), room.getMaxX()),
                Math.clamp(line.fromY(), room.getMinY(), room.getMaxY()));
    }
}
