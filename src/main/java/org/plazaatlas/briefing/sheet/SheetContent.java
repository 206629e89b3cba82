package org.plazaatlas.briefing.sheet;

import java.awt.geom.Rectangle2D;

/** The contents of a part of a page. */
public sealed interface SheetContent
        permits SheetElement, SheetContent.Line, SheetContent.Sign, SheetContent.Maps {

    /**
     * A line of text.
     *
     * @param number of the line among all lines, in drawing order, from 0
     */
    record Line(int number) implements SheetContent {}

    /**
     * A sign.
     *
     * @param number of the sign among all signs, in drawing order, from 0
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
