package org.plazaatlas.briefing.note;

import org.plazaatlas.briefing.sheet.PageComposition;

import java.util.Set;

/** An item in a column of a note; all lengths in logical pixels. */
interface NoteItem {

    double height();

    /** The ids of the sources whose numbers it prints. */
    default Set<String> cited() {
        return Set.of();
    }

    /** Draws the item with its upper left corner at a place, and adds it to the reading order. */
    void draw(PageComposition page, double x, double y);
}
