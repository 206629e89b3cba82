package org.plazaatlas.briefing.note;

import org.plazaatlas.briefing.sheet.PageComposition;

/** What stands in a column of a note; all lengths in logical pixels. */
interface NoteItem {

    double height();

    /** Draws it with its upper left corner at a place, as the part of the page that it is. */
    void draw(PageComposition page, double x, double y);
}
