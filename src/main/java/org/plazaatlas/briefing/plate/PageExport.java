package org.plazaatlas.briefing.plate;

import org.plazaatlas.briefing.file.SheetFile;
import org.plazaatlas.briefing.sheet.OutputFormat;
import org.plazaatlas.briefing.sheet.Sheet;
import org.plazaatlas.cartography.geometry.PictureSize;
import org.plazaatlas.cartography.page.MultiplesPlatePainter;
import org.plazaatlas.cartography.page.Page;
import org.plazaatlas.cartography.page.Plate;
import org.plazaatlas.cartography.page.PlateDesign;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Arrangement;
import org.plazaatlas.view.Scenes;
import org.plazaatlas.view.View;
import org.plazaatlas.workspace.SavedView;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes finished pages of views, each on one map or several. The same view of the same atlas gives
 * the same bytes. The program can make the same page again from what it carries. Needs no display.
 * For one thread at a time.
 */
public final class PageExport {

    private final History history;
    private final PictureExport pictures;
    private final Scenes scenes;
    private final MultiplesPlatePainter multiples;
    private final PlateSheets sheets;

    public PageExport(History history) {
        this.history = history;
        sheets = new PlateSheets(history);
        pictures = new PictureExport(history, sheets);
        scenes = new Scenes(history);
        multiples = new MultiplesPlatePainter(history.atlas(), history.mosaic());
    }

    /** The page of a view without a name, to be written in any format. */
    public Sheet sheet(View view, Arrangement maps, PlateDesign design) {
        List<View> views = maps.page(view, history);
        if (views.size() == 1) {
            return pictures.sheet(views.getFirst(), design);
        }
        Plate plate = multiples(views, design);
        return sheet(plate, views, sheets.named(plate, view, maps));
    }

    /** The layout of a page of the same view on several dates, with one legend and source line. */
    private Plate multiples(List<View> views, PlateDesign design) {
        return multiples.layOut(views, scenes::of, design);
    }

    private Sheet sheet(Plate plate, List<View> views, SavedView saved) {
        return sheets.of(plate, views, saved, multiples::paint);
    }

    /** The page of a saved view, under its name. */
    public Sheet sheet(SavedView saved, PlateDesign design) {
        List<View> views = saved.arrangement().page(saved.view(), history);
        if (views.size() > 1) {
            return sheet(multiples(views, design), views, saved);
        }
        return views.equals(List.of(saved.view()))
                ? pictures.sheet(saved.withArrangement(Arrangement.ONE_MAP), design)
                : pictures.sheet(views.getFirst(), design);
    }

    /** The layout of the page of a view. */
    public Plate plate(View view, Arrangement maps, PlateDesign design) {
        List<View> views = maps.page(view, history);
        return views.size() == 1
                ? pictures.plate(views.getFirst(), design)
                : multiples(views, design);
    }

    /**
     * Writes a view as PNG in its suggested design, all of it or nothing.
     *
     * @param size of the whole page
     * @throws IOException if the folder does not exist or cannot be written to
     */
    public void write(View view, PictureSize size, Path png) throws IOException {
        SheetFile.write(
                sheet(view, Arrangement.ONE_MAP, PlateDesign.of(Page.of(size))),
                OutputFormat.PNG,
                png);
    }
}
