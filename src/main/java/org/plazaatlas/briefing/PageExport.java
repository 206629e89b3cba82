package org.plazaatlas.briefing;

import org.plazaatlas.cartography.PictureSize;
import org.plazaatlas.cartography.View;
import org.plazaatlas.territory.History;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes one view, or the same view on several dates, as one finished PNG page. */
public final class PageExport {

    private final History history;

    public PageExport(History history) {
        this.history = history;
    }

    /**
     * Writes views to a file, all of it or nothing.
     *
     * @param views at least one; several differ in their dates alone, the earliest first
     * @param size of the whole page
     * @throws IOException if the folder does not exist or cannot be written to
     */
    public void write(List<View> views, PictureSize size, Path png) throws IOException {
        if (views.size() == 1) {
            new PictureExport(history.atlas(), history).write(views.getFirst(), size, png);
        } else {
            new MultiplesExport(history).write(views, size, png);
        }
    }
}
