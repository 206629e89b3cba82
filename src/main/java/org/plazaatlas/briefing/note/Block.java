package org.plazaatlas.briefing.note;

import java.util.ArrayList;
import java.util.List;

/**
 * A section of a note.
 *
 * @param head what stands over the rows and is never parted from the first one
 * @param rows of which later ones may be left out
 */
record Block(List<Item> head, List<Item> rows) {

    Block {
        head = List.copyOf(head);
        rows = List.copyOf(rows);
    }

    /** The first rows. */
    List<Item> first(int count) {
        return rows.subList(0, Math.min(count, rows.size()));
    }

    static double height(List<Item> items) {
        return items.stream().mapToDouble(Item::height).sum();
    }

    /** The same as it is set when some rows have no room: the last line says how many. */
    List<Item> shown(int count, Item more) {
        List<Item> items = new ArrayList<>(head);
        items.addAll(first(count));
        if (count < rows.size()) {
            items.add(more);
        }
        return items;
    }
}
