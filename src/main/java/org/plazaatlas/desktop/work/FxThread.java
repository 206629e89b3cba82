package org.plazaatlas.desktop.work;

import javafx.application.Platform;

/** The JavaFX application thread, the only one that may touch the nodes of the window. */
public final class FxThread {

    private FxThread() {}

    /**
     * Runs a task on it: at once if called there, so that the window does not show an old state for
     * a moment; else after the tasks that already wait.
     */
    public static void run(Runnable task) {
        if (Platform.isFxApplicationThread()) {
            task.run();
        } else {
            Platform.runLater(task);
        }
    }
}
