package org.plazaatlas.briefing;

import org.plazaatlas.cartography.PictureSize;
import org.plazaatlas.cartography.Plate;
import org.plazaatlas.cartography.PlatePainter;
import org.plazaatlas.cartography.Scenes;
import org.plazaatlas.cartography.View;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.store.WholeFile;
import org.plazaatlas.territory.History;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Writes views as PNG pictures with title, date, legend, scale and sources. The same view of the
 * same atlas gives the same bytes. Needs no display.
 */
public final class PictureExport {

    private final Scenes scenes;
    private final PlatePainter painter;

    public PictureExport(Atlas atlas, History history) {
        scenes = new Scenes(history);
        painter = new PlatePainter(atlas, history.mosaic());
    }

    /**
     * Writes a view to a file, all of it or nothing: what was there before is replaced only when
     * the new picture is complete.
     *
     * @param size of the whole page
     * @throws IOException if the folder does not exist or cannot be written to
     */
    public void write(View view, PictureSize size, Path png) throws IOException {
        byte[] bytes = PngImage.encode(paint(view, size));
        WholeFile.write(png, out -> out.write(bytes));
    }

    private BufferedImage paint(View view, PictureSize size) {
        Plate plate = painter.layOut(view, scenes.of(view), size);
        return PngImage.drawn(size, graphics -> painter.paint(plate, graphics));
    }
}
