package org.plazaatlas.briefing.series;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes all pictures of a series as one document: slides, or pages with their contents. */
@FunctionalInterface
public interface DeckWriter {

    /**
     * Writes a document.
     *
     * @param progress call {@link WorkProgress#next} for each piece; it stops the work if it is
     *     cancelled
     * @throws IOException if it cannot be written
     * @throws java.util.concurrent.CancellationException if the work is cancelled
     */
    void write(List<SeriesPiece> pieces, OutputStream out, WorkProgress progress)
            throws IOException;
}
