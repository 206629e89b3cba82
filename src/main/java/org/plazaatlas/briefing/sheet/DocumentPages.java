package org.plazaatlas.briefing.sheet;

import org.plazaatlas.briefing.carried.EmbeddedViews;
import org.plazaatlas.cartography.page.Page;

import java.awt.geom.Rectangle2D;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/** A document of several pages as it is being made. */
public interface DocumentPages extends Closeable {

    /** Adds a page. */
    void add(Sheet sheet) throws IOException;

    /** Adds a page that the reader finds by a name. */
    void add(Sheet sheet, String bookmark) throws IOException;

    /**
     * Makes a place on a page lead to another page.
     *
     * @param from number of the page, from 0
     * @param size of that page
     * @param place in logical pixels of it
     * @param to number of the other page, from 0
     */
    void link(int from, Page size, Rectangle2D place, int to) throws IOException;

    /**
     * Writes all pages; nothing can be added afterwards.
     *
     * @param carried the views of all pages
     */
    void write(EmbeddedViews carried, OutputStream out) throws IOException;
}
