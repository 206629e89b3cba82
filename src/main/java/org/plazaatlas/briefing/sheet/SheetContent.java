package org.plazaatlas.briefing.sheet;

import java.awt.geom.Rectangle2D;

/** What stands in a part of a page. */
public sealed interface SheetContent
        permits SheetElement, SheetContent.Line, SheetContent.Sign, SheetContent.Maps {

    /**
     * A line of text.
     *
     * @param number among the pieces of the lettering as they are drawn, from 0
     */
    record Line(int number) implements SheetContent {}

    /**
     * A sign.
     *
     * @param number among the pieces of the signs as they are drawn, from 0
     * @param bounds in logical pixels of the page
     */
    record Sign(int number, Rectangle2D bounds) implements SheetContent {}

    /**
     * All maps of the page with their lettering.
     *
     * @param bounds in logical pixels of the page
     */
    record Maps(Rectangle2D bounds) implements SheetContent {}
}
