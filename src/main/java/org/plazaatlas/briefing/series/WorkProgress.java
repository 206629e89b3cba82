package org.plazaatlas.briefing.series;

import java.util.concurrent.CancellationException;

/** Receives the progress of a task, on the thread that runs it, and can cancel the task. */
@FunctionalInterface
public interface WorkProgress {

    /** Ignores the progress and never cancels. */
    WorkProgress UNWATCHED = (_, _, _) -> {};

    /**
     * Receives the progress.
     *
     * @param done the number of finished parts
     * @param total the number of all parts
     * @param name of the part that is being made now; at the end, of the whole
     */
    void at(int done, int total, String name);

    /** Whether the task should stop; asked before each of its parts. */
    default boolean isCancelled() {
        return false;
    }

    /**
     * Reports the progress, unless the task should stop.
     *
     * @throws CancellationException if the task is cancelled, or its thread is interrupted
     */
    default void next(int done, int total, String name) {
        if (isCancelled() || Thread.currentThread().isInterrupted()) {
            throw new CancellationException("cancelled before " + name);
        }
        at(done, total, name);
    }
}
