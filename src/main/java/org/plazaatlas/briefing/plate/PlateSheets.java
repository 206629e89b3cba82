package org.plazaatlas.briefing.plate;

import org.plazaatlas.briefing.carried.AtlasFingerprint;
import org.plazaatlas.briefing.carried.EmbeddedViews;
import org.plazaatlas.briefing.sheet.PartNames;
import org.plazaatlas.briefing.sheet.Sheet;
import org.plazaatlas.briefing.sheet.SheetParts;
import org.plazaatlas.briefing.sheet.SheetText;
import org.plazaatlas.briefing.sheet.SourceList;
import org.plazaatlas.cartography.page.Plate;
import org.plazaatlas.cartography.paint.LayerCanvas;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Arrangement;
import org.plazaatlas.view.Scenes;
import org.plazaatlas.view.View;
import org.plazaatlas.workspace.SavedView;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;

/** Makes finished pages of plates, with their texts, notes and embedded views, for every format. */
final class PlateSheets {

    private final Atlas atlas;
    private final PlateNotes notes;
    private final Scenes scenes;

    /**
     * Computed in the background, since it reads the whole atlas and a layout need not wait for it.
     */
    private final CompletableFuture<AtlasFingerprint> fingerprint;

    PlateSheets(History history) {
        atlas = history.atlas();
        notes = new PlateNotes(history);
        scenes = new Scenes(history);
        fingerprint = CompletableFuture.supplyAsync(() -> AtlasFingerprint.of(atlas));
    }

    /** Names a view without a name after the title of its plate. */
    SavedView named(Plate plate, View view, Arrangement maps) {
        return new SavedView(SheetText.of(atlas, plate).title(), "", view, maps);
    }

    /**
     * @param views of the maps on the plate
     * @param saved the view from which the same plate can be made again
     * @param painter draws the plate
     */
    Sheet of(
            Plate plate,
            List<View> views,
            SavedView saved,
            BiConsumer<Plate, LayerCanvas> painter) {
        SheetText text = SheetText.of(atlas, plate);
        Sheet page =
                new Sheet(
                        plate.page(),
                        canvas -> painter.accept(plate, canvas),
                        text,
                        SheetParts.of(plate, names(plate, views)),
                        () -> notes.of(plate, views, saved.note()),
                        new EmbeddedViews(
                                List.of(saved), Optional.of(plate.design()), fingerprint.join()));
        return page.with(SourceList.of(atlas, plate, text), plate.view().theme());
    }

    private PartNames names(Plate plate, List<View> views) {
        return new ShapeNames(atlas, plate, views, view -> scenes.of(view).snapshot());
    }
}
