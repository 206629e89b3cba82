package org.plazaatlas.desktop.window;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/**
 * The threads that work for the window. Each purpose has its own, so that none waits for what
 * another one does; tests bring theirs.
 *
 * @param loading opens atlases and reads finished files
 * @param preparing finds ahead what may be asked of an atlas; nobody waits for it
 * @param computing computes rankings, differences and tables
 * @param painting paints the frames of the map, one at a time
 * @param reading reads dossiers
 * @param writing writes what is exported
 * @param printing asks for printers and hands pages to them; it may wait for a server
 */
record WindowThreads(
        Executor loading,
        Executor preparing,
        Executor computing,
        Executor painting,
        Executor reading,
        Executor writing,
        Executor printing) {

    /** Threads that end with the program. */
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
