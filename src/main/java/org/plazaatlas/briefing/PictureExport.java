package org.plazaatlas.briefing;

import org.plazaatlas.cartography.PageWords;
import org.plazaatlas.cartography.PictureSize;
import org.plazaatlas.cartography.Plate;
import org.plazaatlas.cartography.PlatePainter;
import org.plazaatlas.cartography.Scenes;
import org.plazaatlas.cartography.View;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.territory.History;
import org.plazaatlas.workspace.SavedView;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes pages of views with title, date, legend, scale and sources. The same view of the same atlas
 * gives the same bytes. Needs no display. For one thread at a time.
 */
public final class PictureExport {

    private final Atlas atlas;
    private final Scenes scenes;
    private final PlatePainter painter;
    private final CarriedAtlas identity;

    public PictureExport(Atlas atlas, History history) {
        this.atlas = atlas;
        scenes = new Scenes(history);
        painter = new PlatePainter(atlas, history.mosaic());
        identity = CarriedAtlas.of(atlas);
    }

    /**
     * The page of a view, to be written in any format.
     *
     * @param size of the whole page
     */
    public Sheet sheet(SavedView saved, PictureSize size) {
        View view = saved.view();
        Plate plate = painter.layOut(view, scenes.of(view), size);
        PageWords head = new PageWords(atlas, view);
        return new Sheet(
                size,
                canvas -> painter.paint(plate, canvas),
                SheetText.of(atlas, head, List.of(plate.map()), view.language()),
                new Carried(List.of(saved), identity));
    }

    /** The page of a view that nobody has given a name; it is called what it shows. */
    public Sheet sheet(View view, PictureSize size) {
        return sheet(SheetText.named(atlas, view), size);
    }

    /**
     * Writes a view as PNG, all of it or nothing: what was there before is replaced only when the
     * new picture is complete.
     *
     * @param size of the whole page
     * @throws IOException if the folder does not exist or cannot be written to
     */
    public void write(View view, PictureSize size, Path png) throws IOException {
        sheet(view, size).write(OutputFormat.Png.of(size), png);
    }
}
