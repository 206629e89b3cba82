package org.plazaatlas.briefing;

import org.plazaatlas.cartography.Arrangement;
import org.plazaatlas.cartography.Legend;
import org.plazaatlas.cartography.Plate;
import org.plazaatlas.cartography.PlateDesign;
import org.plazaatlas.cartography.PlatePainter;
import org.plazaatlas.cartography.Scenes;
import org.plazaatlas.cartography.View;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.territory.History;
import org.plazaatlas.workspace.SavedView;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Makes pages of views with title, date, legend, scale and sources. The same view of the same atlas
 * gives the same bytes. Needs no display. For one thread at a time.
 */
public final class PictureExport {

    private final Atlas atlas;
    private final Scenes scenes;
    private final PlatePainter painter;
    private final CompletableFuture<CarriedAtlas> identity;
    private final PlateNotes notes;

    public PictureExport(Atlas atlas, History history) {
        this.atlas = atlas;
        scenes = new Scenes(history);
        identity = CompletableFuture.supplyAsync(() -> CarriedAtlas.of(atlas));
        painter = new PlatePainter(atlas, history.mosaic());
        notes = new PlateNotes(history);
    }

    /** The page of a view, to be looked at and checked before it is written. */
    public Plate plate(View view, PlateDesign design) {
        return painter.layOut(view, scenes.of(view), design);
    }

    /** A page that was laid out here, to be written in any format; its view is called as it is. */
    public Sheet sheet(Plate plate) {
        SheetText text = SheetText.of(atlas, plate);
        return sheet(
                plate, text, new SavedView(text.title(), "", plate.view(), Arrangement.ONE_MAP));
    }

    private Sheet sheet(Plate plate, SheetText text, SavedView saved) {
        Sheet page =
                new Sheet(
                        plate.page(),
                        canvas -> painter.paint(plate, canvas),
                        text,
                        SheetParts.of(plate),
                        () -> notes.of(plate, List.of(plate.view())),
                        new Carried(List.of(saved), Optional.of(plate.design()), identity.join()));
        return page.with(SourceList.of(atlas, plate, text), plate.view().theme());
    }

    /** The page of a view that somebody keeps, under the name it has. */
    public Sheet sheet(SavedView saved, PlateDesign design) {
        Plate plate = plate(saved.view(), design);
        return sheet(plate, SheetText.of(atlas, plate), saved);
    }

    /** The page of a view with a given legend: that of all frames of a film. */
    public Sheet sheet(View view, PlateDesign design, Legend legend) {
        return sheet(painter.layOut(view, scenes.of(view), design, legend));
    }

    /** The page of a view that nobody has given a name. */
    public Sheet sheet(View view, PlateDesign design) {
        return sheet(plate(view, design));
    }
}
