package org.plazaatlas.briefing.plate;

import org.plazaatlas.briefing.carried.AtlasFingerprint;
import org.plazaatlas.briefing.carried.EmbeddedViews;
import org.plazaatlas.briefing.sheet.Sheet;
import org.plazaatlas.briefing.sheet.SheetParts;
import org.plazaatlas.briefing.sheet.SheetText;
import org.plazaatlas.briefing.sheet.SourceList;
import org.plazaatlas.cartography.page.Plate;
import org.plazaatlas.cartography.paint.LayerCanvas;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Arrangement;
import org.plazaatlas.view.View;
import org.plazaatlas.workspace.SavedView;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;

/** Makes plates ready for every format: with what they say of themselves, and what they carry. */
final class PlateSheets {

    private final Atlas atlas;
    private final PlateNotes notes;

    /** Reading all of an atlas takes time that laying out a plate need not wait for. */
    private final CompletableFuture<AtlasFingerprint> identity;

    PlateSheets(History history) {
        atlas = history.atlas();
        notes = new PlateNotes(history);
        identity = CompletableFuture.supplyAsync(() -> AtlasFingerprint.of(atlas));
    }

    /** A view that nobody has given a name is called as its plate is. */
    SavedView named(Plate plate, View view, Arrangement maps) {
        return new SavedView(SheetText.of(atlas, plate).title(), "", view, maps);
    }

    /**
     * @param views of the maps on the plate
     * @param saved what makes the same plate again
     * @param painter draws it
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
                        SheetParts.of(plate),
                        () -> notes.of(plate, views),
                        new EmbeddedViews(
                                List.of(saved), Optional.of(plate.design()), identity.join()));
        return page.with(SourceList.of(atlas, plate, text), plate.view().theme());
    }
}
