package org.plazaatlas.briefing.note;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * A section of a note.
 *
 * @param head the items above the rows; a column break never separates them from the first row
 * @param rows the items of one list; the last ones may be left out
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
     * The room that a column needs where the block begins: for the head and the first row.
     *
     * @param unbroken a block up to this height needs room for all of it
     */
    double beginning(double unbroken) {
        double all = height();
        return rows.isEmpty() || all <= unbroken ? all : height(head) + rows.getFirst().height();
    }

    /** The block with only its first rows. */
    NoteBlock first(int count) {
        return new NoteBlock(head, rows.subList(0, count));
    }

    /** The block without its first rows. */
    NoteBlock after(int count) {
        return new NoteBlock(head, rows.subList(count, rows.size()));
    }

    /** The block with only its first rows; a last line says how many are left out. */
    NoteBlock shortened(int count, IntFunction<NoteItem> more) {
        if (count >= rows.size()) {
            return this;
        }
        List<NoteItem> shown = new ArrayList<>(rows.subList(0, count));
        shown.add(more.apply(rows.size() - count));
        return new NoteBlock(head, shown);
    }
}
