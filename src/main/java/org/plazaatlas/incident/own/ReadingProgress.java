package org.plazaatlas.incident.own;

import java.io.InterruptedIOException;
import java.util.function.Supplier;

/** Watches a table of incidents being read, and may stop it. Called by several threads. */
public interface ReadingProgress {

    /** Nobody watches. */
    ReadingProgress NONE = (_, _) -> {};

    /**
     * Called now and then.
     *
     * @param share of the file that was read, from 0 to 1
     * @param rows how many rows one thread has read so far
     * @throws InterruptedIOException if the reading is to stop
     */
    void reached(double share, long rows) throws InterruptedIOException;

    /**
     * Called now and then while rows are read, to show them before all are.
     *
     * @param soFar makes a table of the rows of one thread, which takes time
     */
    default void part(Supplier<OwnIncidents> soFar) {}
}
