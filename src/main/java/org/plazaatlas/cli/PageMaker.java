package org.plazaatlas.cli;

import org.plazaatlas.briefing.MultiplesExport;
import org.plazaatlas.briefing.PictureExport;
import org.plazaatlas.briefing.Sheet;
import org.plazaatlas.cartography.Plate;
import org.plazaatlas.cartography.PlateDesign;
import org.plazaatlas.cartography.View;
import org.plazaatlas.territory.History;
import org.plazaatlas.workspace.SavedView;

import java.util.List;
import java.util.Optional;

/** Makes pages of one design. For one thread at a time. */
final class PageMaker {

    private final History history;
    private final PlateDesign design;
    private final PictureExport pictures;
    private final MultiplesExport multiples;

    PageMaker(History history, PlateDesign design) {
        this.history = history;
        this.design = design;
        pictures = new PictureExport(history.atlas(), history);
        multiples = new MultiplesExport(history);
    }

    /** The page; it carries the name that its view is kept under, unless it shows another view. */
    Sheet sheet(PageView page) {
        List<View> views = views(page);
        if (views.size() > 1) {
            return multiples.sheet(views, design);
        }
        View view = views.getFirst();
        Optional<SavedView> kept = page.saved().filter(saved -> saved.view().equals(view));
        return kept.map(saved -> pictures.sheet(saved, design))
                .orElseGet(() -> pictures.sheet(view, design));
    }

    /** How the page is laid out. */
    Plate plate(PageView page) {
        List<View> views = views(page);
        return views.size() > 1
                ? multiples.plate(views, design)
                : pictures.plate(views.getFirst(), design);
    }

    private List<View> views(PageView page) {
        return page.maps().page(page.view(), history);
    }
}
