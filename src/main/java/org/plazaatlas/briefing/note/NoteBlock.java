package org.plazaatlas.briefing.note;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * A section of a note.
 *
 * @param head what stands over the rows and is never parted from the first one
 * @param rows one list, of which later ones may be left out
 */
record NoteBlock(List<NoteItem> head, List<NoteItem> rows) {

    NoteBlock {
        head = List.copyOf(head);
        rows = List.copyOf(rows);
    }

    static double height(List<NoteItem> items) {
        return items.stream().mapToDouble(NoteItem::height).sum();
    }

    double height() {
        return height(head) + height(rows);
    }

    /** Head and rows. */
    List<NoteItem> items() {
        List<NoteItem> items = new ArrayList<>(head);
        items.addAll(rows);
        return items;
    }

    /**
     * How high a column must be where the block begins: for the head and a row.
     *
     * @param unbroken for all of a block up to this height
     */
    double beginning(double unbroken) {
        double all = height();
        return rows.isEmpty() || all <= unbroken ? all : height(head) + rows.getFirst().height();
    }

    /** The same with its first rows alone; a last line says how many are left out. */
    NoteBlock shortened(int count, IntFunction<NoteItem> more) {
        if (count >= rows.size()) {
            return this;
        }
        List<NoteItem> shown = new ArrayList<>(rows.subList(0, count));
        shown.add(more.apply(rows.size() - count));
        return new NoteBlock(head, shown);
    }
}
