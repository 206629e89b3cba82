package org.plazaatlas.briefing.series;

import java.io.IOException;

/**
 * A long task: writes a film, a series of files or a deck. It runs on the caller's thread and uses
 * the other processors, too.
 */
@FunctionalInterface
public interface ExportTask {

    /**
     * Runs the task, as a whole or not at all: an earlier file is replaced only when the new one is
     * complete.
     *
     * @throws IOException if something cannot be written
     * @throws SeriesException if the export cannot be made as asked, for example because the folder
     *     exists
     * @throws java.util.concurrent.CancellationException if it is cancelled; then it leaves no file
     */
    void run(WorkProgress progress) throws IOException, SeriesException;
}
