package org.plazaatlas.briefing.note;

import org.plazaatlas.briefing.sheet.PageComposition;

/** An item in a column of a note; all lengths in logical pixels. */
interface NoteItem {

    double height();

    /** Draws the item with its upper left corner at a place, and adds it to the reading order. */
    void draw(PageComposition page, double x, double y);
}
