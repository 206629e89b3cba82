package org.plazaatlas.briefing.series;

import java.io.IOException;

/**
 * Something that takes its time: a film, a series of files, a deck. It runs on the caller's thread
 * and uses the other processors while it does.
 */
@FunctionalInterface
public interface ExportTask {

    /**
     * Does it, all of it or nothing: what was there before is replaced only when the new one is
     * complete.
     *
     * @throws IOException if something cannot be written
     * @throws SeriesException if it cannot be made as asked, as when the place is taken
     * @throws java.util.concurrent.CancellationException if it was cancelled on the way; nothing is
     *     left then
     */
    void run(WorkProgress progress) throws IOException, SeriesException;
}
