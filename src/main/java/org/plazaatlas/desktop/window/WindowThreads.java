package org.plazaatlas.desktop.window;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/**
 * The background threads of the window. Each purpose has its own, so that none waits for another;
 * tests bring executors that run at once.
 *
 * @param loading opens atlases and reads finished files
 * @param preparing computes in advance what may be asked; nobody waits for it
 * @param computing computes rankings, differences and tables
 * @param painting paints the frames of the map, one at a time
 * @param reading composes dossiers
 * @param writing writes exports
 * @param printing asks for printers and sends pages to them; it may wait for a print server
 */
record WindowThreads(
        Executor loading,
        Executor preparing,
        Executor computing,
        Executor painting,
        Executor reading,
        Executor writing,
        Executor printing) {

    /** Daemon threads, which end with the program. */
    static WindowThreads ofProgram() {
        return new WindowThreads(
                threads("loading", 1),
                threads("preparing", 1),
                threads("computing", 2),
                threads("painting", 1),
                threads("reading", 1),
                threads("writing", 1),
                threads("printing", 1));
    }

    private static Executor threads(String name, int count) {
        return Executors.newFixedThreadPool(
                count, Thread.ofPlatform().daemon().name(name).factory());
    }
}
