package org.plazaatlas.briefing;

import org.plazaatlas.cartography.MultiplesPainter;
import org.plazaatlas.cartography.PageWords;
import org.plazaatlas.cartography.PictureSize;
import org.plazaatlas.cartography.Plate;
import org.plazaatlas.cartography.Scenes;
import org.plazaatlas.cartography.View;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.territory.History;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes pages of the same view on several dates: little maps with their dates, one legend, one line
 * of sources. The same views of the same atlas give the same bytes. Needs no display.
 */
public final class MultiplesExport {

    private final Atlas atlas;
    private final Scenes scenes;
    private final MultiplesPainter painter;
    private final CarriedAtlas identity;

    public MultiplesExport(History history) {
        atlas = history.atlas();
        scenes = new Scenes(history);
        painter = new MultiplesPainter(atlas, history.mosaic());
        identity = CarriedAtlas.of(atlas);
    }

    /**
     * The page of several views, to be written in any format.
     *
     * @param views at least one; they differ in their dates alone, the earliest first
     * @param size of the whole page
     */
    public Sheet sheet(List<View> views, PictureSize size) {
        Plate plate = painter.layOut(views, scenes::of, size);
        View first = views.getFirst();
        PageWords head = new PageWords(atlas, first, views.stream().map(View::date).toList());
        return new Sheet(
                size,
                canvas -> painter.paint(plate, canvas),
                SheetText.of(atlas, head, plate.maps(), first.language()),
                new Carried(
                        views.stream().map(view -> SheetText.named(atlas, view)).toList(),
                        identity));
    }

    /**
     * Writes views as one PNG, all of it or nothing: what was there before is replaced only when
     * the new picture is complete.
     *
     * @param views as for {@link #sheet}
     * @throws IOException if the folder does not exist or cannot be written to
     */
    public void write(List<View> views, PictureSize size, Path png) throws IOException {
        sheet(views, size).write(OutputFormat.Png.of(size), png);
    }
}
