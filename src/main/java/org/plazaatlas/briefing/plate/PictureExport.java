package org.plazaatlas.briefing.plate;

import org.plazaatlas.briefing.sheet.Sheet;
import org.plazaatlas.cartography.layout.Legend;
import org.plazaatlas.cartography.page.Plate;
import org.plazaatlas.cartography.page.PlateDesign;
import org.plazaatlas.cartography.page.PlatePainter;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Arrangement;
import org.plazaatlas.view.Scenes;
import org.plazaatlas.view.View;
import org.plazaatlas.workspace.SavedView;

import java.util.List;

/**
 * Makes pages of views with title, date, legend, scale and sources. The same view of the same atlas
 * gives the same bytes. Needs no display. For one thread at a time.
 */
public final class PictureExport {

    private final Scenes scenes;
    private final PlatePainter painter;
    private final PlateSheets sheets;

    public PictureExport(History history) {
        this(history, new PlateSheets(history));
    }

    PictureExport(History history, PlateSheets sheets) {
        scenes = new Scenes(history);
        painter = new PlatePainter(history.atlas(), history.mosaic());
        this.sheets = sheets;
    }

    /** The layout of the page of a view, to be shown and checked before it is written. */
    public Plate plate(View view, PlateDesign design) {
        return painter.layOut(view, scenes.of(view), design);
    }

    /**
     * A page that this instance has laid out, to be written in any format; its view is named after
     * its title.
     */
    public Sheet sheet(Plate plate) {
        return sheet(plate, sheets.named(plate, plate.view(), Arrangement.ONE_MAP));
    }

    private Sheet sheet(Plate plate, SavedView saved) {
        return sheets.of(plate, List.of(plate.view()), saved, painter::paint);
    }

    /** The page of a saved view, under its name. */
    public Sheet sheet(SavedView saved, PlateDesign design) {
        return sheet(plate(saved.view(), design), saved);
    }

    /** The page of a view with a given legend, such as that of all frames of a film. */
    public Sheet sheet(View view, PlateDesign design, Legend legend) {
        return sheet(painter.layOut(view, scenes.of(view), design, legend));
    }

    /** The page of a view without a name. */
    public Sheet sheet(View view, PlateDesign design) {
        return sheet(plate(view, design));
    }
}
