package org.plazaatlas.briefing.series;

import java.io.IOException;
import java.nio.file.Path;

/** Writes one picture as a file of some format. For one thread at a time. */
@FunctionalInterface
public interface PieceWriter {

    /**
     * Writes a picture.
     *
     * @param file with its extension; no file of that name exists yet
     * @throws IOException if it cannot be written
     */
    void write(SeriesPiece piece, Path file) throws IOException;
}
