package org.plazaatlas.desktop;

import org.plazaatlas.briefing.PageExport;
import org.plazaatlas.cartography.PictureSize;
import org.plazaatlas.cartography.View;
import org.plazaatlas.territory.History;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes views of an atlas as one finished picture; may take seconds. */
@FunctionalInterface
public interface PictureWriter {

    /**
     * @param views at least one; several differ in their dates alone, the earliest first
     * @throws IOException if the file cannot be written; what was there stays
     */
    void write(History history, List<View> views, PictureSize size, Path file) throws IOException;

    /** The export of the program, furniture and all. */
    static PictureWriter png() {
        return (history, views, size, file) -> new PageExport(history).write(views, size, file);
    }
}
