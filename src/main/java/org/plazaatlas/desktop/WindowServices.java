package org.plazaatlas.desktop;

import org.plazaatlas.briefing.print.Printers;
import org.plazaatlas.workspace.Workspace;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/**
 * What the window needs of the world outside; tests bring their own.
 *
 * @param loading runs what takes long and happens seldom: opening atlases, reading files
 * @param computing computes rankings, differences and tables
 * @param painting paints the frames of the map, one at a time
 * @param writing writes what is exported
 * @param workspace the user's own folder
 */
record WindowServices(
        OpenedAtlas.Opener opener,
        Executor loading,
        Executor computing,
        Executor painting,
        Executor writing,
        Dialogs dialogs,
        Printers printers,
        SettingsFile settings,
        Workspace workspace) {

    /** An executor of one thread that ends with the program. */
    static Executor thread(String name) {
        return threads(name, 1);
    }

    /** An executor of several threads that end with the program. */
    static Executor threads(String name, int count) {
        return Executors.newFixedThreadPool(
                count, Thread.ofPlatform().daemon().name(name).factory());
    }
}
