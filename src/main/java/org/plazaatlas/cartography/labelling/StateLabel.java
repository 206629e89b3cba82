package org.plazaatlas.cartography.labelling;

import org.plazaatlas.cartography.geometry.Rectangles;
import org.plazaatlas.cartography.layout.MapItem;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The label of a state: its name, and below it the room for presence markers. The room is kept on
 * every date, so that names stay where they are while the date changes.
 *
 * @param names lines of the name; empty if names are switched off
 * @param slot room for markers, in logical pixels; empty if markers are switched off
 * @param columns markers in a row of the slot
 * @param leader leader line from the state to a label outside it
 */
public record StateLabel(
        String stateCode,
        List<MapItem.Lettering> names,
        Rectangle2D slot,
        int columns,
        int rows,
        Optional<MapItem.Leader> leader) {

    public StateLabel {
        names = List.copyOf(names);
    }

    StateLabel moved(double dx, double dy) {
        return new StateLabel(
                stateCode,
                names.stream().map(name -> name.moved(dx, dy)).toList(),
                new Rectangle2D.Double(
                        slot.getX() + dx, slot.getY() + dy, slot.getWidth(), slot.getHeight()),
                columns,
                rows,
                leader.map(line -> line.moved(dx, dy)));
    }

    StateLabel withLeader(MapItem.Leader line) {
        return new StateLabel(stateCode, names, slot, columns, rows, Optional.of(line));
    }

    StateLabel inFaintInk() {
        return new StateLabel(
                stateCode,
                names.stream().map(name -> name.in(MapItem.TextColour.FAINT)).toList(),
                slot,
                columns,
                rows,
                leader);
    }

    /** What is drawn of the label on every date. */
    Stream<MapItem> items() {
        return Stream.concat(leader.stream(), names.stream());
    }

    /** The room that it takes on the map, without its leader line. */
    Rectangle2D bounds() {
        Rectangle2D all = null;
        for (MapItem.Lettering name : names) {
            Rectangle2D letters = Rectangles.grown(name.letters(), MapItem.HALO);
            all = all == null ? letters : all.createUnion(letters);
        }
        if (all == null || !slot.isEmpty()) {
            all = all == null ? slot : all.createUnion(slot);
        }
        return all;
    }
}
