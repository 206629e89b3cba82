package org.plazaatlas.desktop.work;

import javafx.application.Platform;

/** The thread that alone may touch what the window shows. */
public final class FxThread {

    private FxThread() {}

    /** Runs a task on it: at once if called there, else after what already waits. */
    public static void run(Runnable task) {
        if (Platform.isFxApplicationThread()) {
            task.run();
        } else {
            Platform.runLater(task);
        }
    }
}
