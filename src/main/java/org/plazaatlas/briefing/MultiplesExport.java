package org.plazaatlas.briefing;

import org.plazaatlas.cartography.MultiplesPainter;
import org.plazaatlas.cartography.PictureSize;
import org.plazaatlas.cartography.Plate;
import org.plazaatlas.cartography.Scenes;
import org.plazaatlas.cartography.View;
import org.plazaatlas.store.WholeFile;
import org.plazaatlas.territory.History;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes the same view on several dates as one PNG page: little maps with their dates, one legend,
 * one line of sources. The same views of the same atlas give the same bytes. Needs no display.
 */
public final class MultiplesExport {

    private final Scenes scenes;
    private final MultiplesPainter painter;

    public MultiplesExport(History history) {
        scenes = new Scenes(history);
        painter = new MultiplesPainter(history.atlas(), history.mosaic());
    }

    /**
     * Writes views to a file, all of it or nothing: what was there before is replaced only when the
     * new picture is complete.
     *
     * @param views at least one; they differ in their dates alone, the earliest first
     * @param size of the whole page
     * @throws IOException if the folder does not exist or cannot be written to
     */
    public void write(List<View> views, PictureSize size, Path png) throws IOException {
        Plate plate = painter.layOut(views, scenes::of, size);
        byte[] bytes =
                PngImage.encode(PngImage.drawn(size, graphics -> painter.paint(plate, graphics)));
        WholeFile.write(png, out -> out.write(bytes));
    }
}
