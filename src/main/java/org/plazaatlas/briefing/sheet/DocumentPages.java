package org.plazaatlas.briefing.sheet;

import org.plazaatlas.briefing.carried.EmbeddedViews;
import org.plazaatlas.cartography.page.Page;

import java.awt.geom.Rectangle2D;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/** A document of several pages under construction. Not safe for use by several threads. */
public interface DocumentPages extends Closeable {

    /**
     * Adds a page.
     *
     * @throws IOException if a part of the page cannot be encoded
     */
    void add(Sheet sheet) throws IOException;

    /**
     * Adds a page that readers find by a bookmark.
     *
     * @throws IOException if a part of the page cannot be encoded
     */
    void add(Sheet sheet, String bookmark) throws IOException;

    /**
     * Makes the text within a place on a page a link to another page.
     *
     * @param from number of the page, from 0
     * @param size of that page
     * @param place in logical pixels of it
     * @param to number of the other page, from 0
     * @throws IOException if the link cannot be added
     * @throws IndexOutOfBoundsException if there is no such page
     */
    void link(int from, Page size, Rectangle2D place, int to) throws IOException;

    /**
     * Writes all pages; nothing can be added afterwards. The stream stays open.
     *
     * @param carried the views of all pages
     * @throws IOException if the document cannot be written
     */
    void write(EmbeddedViews carried, OutputStream out) throws IOException;
}
