package org.plazaatlas.layer.feature;

import java.io.InterruptedIOException;

/** Watches a file being read, and may stop it. */
public interface ReadingMonitor {

    /** Nobody watches. */
    ReadingMonitor NONE = (_, _) -> {};

    /**
     * Called now and then.
     *
     * @param layer that is being read
     * @param features how many of it were read
     * @throws InterruptedIOException if the reading is to stop
     */
    void reached(String layer, long features) throws InterruptedIOException;
}
