package org.plazaatlas.briefing.plate;

import org.plazaatlas.briefing.sheet.Sheet;
import org.plazaatlas.cartography.page.MultiplesPlatePainter;
import org.plazaatlas.cartography.page.Plate;
import org.plazaatlas.cartography.page.PlateDesign;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Arrangement;
import org.plazaatlas.view.Scenes;
import org.plazaatlas.view.View;
import org.plazaatlas.workspace.SavedView;

import java.util.List;

/**
 * Makes pages of the same view on several dates: small multiples with their dates, one legend, one
 * source line. The same views of the same atlas give the same bytes. Needs no display.
 */
final class MultiplesExport {

    private final Scenes scenes;
    private final MultiplesPlatePainter painter;
    private final PlateSheets sheets;

    MultiplesExport(History history, PlateSheets sheets) {
        scenes = new Scenes(history);
        painter = new MultiplesPlatePainter(history.atlas(), history.mosaic());
        this.sheets = sheets;
    }

    /** The layout of a page of several views, to be shown and checked before it is written. */
    Plate plate(List<View> views, PlateDesign design) {
        return painter.layOut(views, scenes::of, design);
    }

    /**
     * The page of several views, to be written in any format; its view is named after its title.
     *
     * @param views at least one; they differ only in their dates, the earliest first
     * @param view the one from which they were made
     * @param maps the arrangement by which they were made
     */
    Sheet sheet(List<View> views, View view, Arrangement maps, PlateDesign design) {
        Plate plate = plate(views, design);
        return sheets.of(plate, views, sheets.named(plate, view, maps), painter::paint);
    }

    /**
     * The page of several views, under the name of the saved view.
     *
     * @param views at least one; they differ only in their dates, the earliest first
     * @param saved the view from which they were made
     */
    Sheet sheet(List<View> views, SavedView saved, PlateDesign design) {
        return sheets.of(plate(views, design), views, saved, painter::paint);
    }
}
