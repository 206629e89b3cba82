package org.plazaatlas.briefing;

import org.plazaatlas.cartography.Arrangement;
import org.plazaatlas.cartography.MultiplesPainter;
import org.plazaatlas.cartography.Plate;
import org.plazaatlas.cartography.PlateDesign;
import org.plazaatlas.cartography.Scenes;
import org.plazaatlas.cartography.View;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.territory.History;
import org.plazaatlas.workspace.SavedView;

import java.util.List;
import java.util.Optional;

/**
 * Makes pages of the same view on several dates: little maps with their dates, one legend, one line
 * of sources. The same views of the same atlas give the same bytes. Needs no display.
 */
public final class MultiplesExport {

    private final Atlas atlas;
    private final Scenes scenes;
    private final MultiplesPainter painter;
    private final CarriedAtlas identity;
    private final PlateNotes notes;

    public MultiplesExport(History history) {
        atlas = history.atlas();
        scenes = new Scenes(history);
        painter = new MultiplesPainter(atlas, history.mosaic());
        identity = CarriedAtlas.of(atlas);
        notes = new PlateNotes(history);
    }

    /** The page of several views, to be looked at and checked before it is written. */
    public Plate plate(List<View> views, PlateDesign design) {
        return painter.layOut(views, scenes::of, design);
    }

    /**
     * The page of several views, to be written in any format; it is called as it is.
     *
     * @param views at least one; they differ in their dates alone, the earliest first
     * @param view the one that they were made of
     * @param maps how they were made of it
     */
    public Sheet sheet(List<View> views, View view, Arrangement maps, PlateDesign design) {
        Plate plate = plate(views, design);
        SheetText text = SheetText.of(atlas, plate);
        return sheet(views, plate, text, new SavedView(text.title(), "", view, maps));
    }

    /**
     * The page of several views under the name that it is kept with.
     *
     * @param views at least one; they differ in their dates alone, the earliest first
     * @param saved what they were made of
     */
    public Sheet sheet(List<View> views, SavedView saved, PlateDesign design) {
        Plate plate = plate(views, design);
        return sheet(views, plate, SheetText.of(atlas, plate), saved);
    }

    private Sheet sheet(List<View> views, Plate plate, SheetText text, SavedView saved) {
        Sheet page =
                new Sheet(
                        plate.page(),
                        canvas -> painter.paint(plate, canvas),
                        text,
                        SheetParts.of(plate),
                        () -> notes.of(plate, views),
                        new Carried(List.of(saved), Optional.of(plate.design()), identity));
        return page.with(SourceList.of(atlas, plate, text), plate.view().theme());
    }
}
