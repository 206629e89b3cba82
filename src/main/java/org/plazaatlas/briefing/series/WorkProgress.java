package org.plazaatlas.briefing.series;

import java.util.concurrent.CancellationException;

/** Is told how far a piece of work is, on the thread that runs it, and may stop it. */
@FunctionalInterface
public interface WorkProgress {

    /** For work that nobody watches. */
    WorkProgress UNWATCHED = (_, _, _) -> {};

    /**
     * Hears what comes next.
     *
     * @param done how many are finished
     * @param total how many there are
     * @param name of the one that is being made now; at the end, of the whole
     */
    void at(int done, int total, String name);

    /** Whether the work shall stop; asked before each of its parts. */
    default boolean isCancelled() {
        return false;
    }

    /**
     * Tells what comes next, unless the work shall stop.
     *
     * @throws CancellationException if it is cancelled, or its thread is interrupted
     */
    default void next(int done, int total, String name) {
        if (isCancelled() || Thread.currentThread().isInterrupted()) {
            throw new CancellationException("cancelled before " + name);
        }
        at(done, total, name);
    }
}
