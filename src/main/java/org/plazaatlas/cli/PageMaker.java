package org.plazaatlas.cli;

import org.plazaatlas.briefing.PageExport;
import org.plazaatlas.briefing.Sheet;
import org.plazaatlas.cartography.Plate;
import org.plazaatlas.cartography.PlateDesign;
import org.plazaatlas.territory.History;

/** Makes pages of one design. For one thread at a time. */
final class PageMaker {

    private final PageExport pages;
    private final PlateDesign design;

    PageMaker(History history, PlateDesign design) {
        pages = new PageExport(history);
        this.design = design;
    }

    /** The page; it carries the name that its view is kept under, unless it shows another view. */
    Sheet sheet(PageView page) {
        return page.kept()
                .map(saved -> pages.sheet(saved, design))
                .orElseGet(() -> pages.sheet(page.view(), page.maps(), design));
    }

    /** How the page is laid out. */
    Plate plate(PageView page) {
        return pages.plate(page.view(), page.maps(), design);
    }
}
