package org.plazaatlas.desktop;

import org.plazaatlas.briefing.PictureExport;
import org.plazaatlas.cartography.PictureSize;
import org.plazaatlas.cartography.View;
import org.plazaatlas.territory.History;

import java.io.IOException;
import java.nio.file.Path;

/** Writes a view of an atlas as a finished picture; may take seconds. */
@FunctionalInterface
public interface PictureWriter {

    /**
     * @throws IOException if the file cannot be written; what was there stays
     */
    void write(History history, View view, PictureSize size, Path file) throws IOException;

    /** The export of the program, furniture and all. */
    static PictureWriter png() {
        return (history, view, size, file) ->
                new PictureExport(history.atlas(), history).write(view, size, file);
    }
}
