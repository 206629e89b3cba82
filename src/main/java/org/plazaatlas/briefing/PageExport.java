package org.plazaatlas.briefing;

import org.plazaatlas.cartography.Page;
import org.plazaatlas.cartography.PictureSize;
import org.plazaatlas.cartography.PlateDesign;
import org.plazaatlas.cartography.View;
import org.plazaatlas.territory.History;
import org.plazaatlas.workspace.SavedView;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes one view, or the same view on several dates, as one finished page. For one thread at a
 * time.
 */
public final class PageExport {

    private final History history;
    private final PictureExport pictures;
    private final MultiplesExport multiples;

    public PageExport(History history) {
        this.history = history;
        pictures = new PictureExport(history.atlas(), history);
        multiples = new MultiplesExport(history);
    }

    /**
     * The page, to be written in any format.
     *
     * @param views at least one; several differ in their dates alone, the earliest first
     */
    public Sheet sheet(List<View> views, PlateDesign design) {
        return views.size() == 1
                ? pictures.sheet(views.getFirst(), design)
                : multiples.sheet(views, design);
    }

    /** The page of a view that somebody keeps, on as many maps as it was kept with. */
    public Sheet sheet(SavedView saved, PlateDesign design) {
        List<View> views = saved.arrangement().page(saved.view(), history);
        return views.equals(List.of(saved.view()))
                ? pictures.sheet(saved, design)
                : sheet(views, design);
    }

    /**
     * Writes views as PNG in their suggested design, all of it or nothing.
     *
     * @param views as for {@link #sheet}
     * @param size of the whole page
     * @throws IOException if the folder does not exist or cannot be written to
     */
    public void write(List<View> views, PictureSize size, Path png) throws IOException {
        sheet(views, PlateDesign.of(Page.of(size))).write(OutputFormat.PNG, png);
    }
}
