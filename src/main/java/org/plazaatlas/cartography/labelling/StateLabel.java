package org.plazaatlas.cartography.labelling;

import org.plazaatlas.cartography.geometry.Rectangles;
import org.plazaatlas.cartography.layout.MapItem;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A state's name and the room kept below it for the markers of whoever is present there, whatever
 * the date: so names stay where they are while the date changes.
 *
 * @param names lines of the name; none where names are switched off
 * @param slot room for markers, in logical pixels; empty where markers are switched off
 * @param columns markers in a row of the slot
 * @param leader from the state to the block, if it stands aside
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

    /** What is drawn of it on every date. */
    Stream<MapItem> items() {
        return Stream.concat(leader.stream(), names.stream());
    }

    /** All that it takes on the map, its leader apart. */
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
