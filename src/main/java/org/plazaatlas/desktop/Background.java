package org.plazaatlas.desktop;

import javafx.application.Platform;

import java.util.concurrent.Executor;

/** Where the parts of the window have things computed, and who tells when that fails. */
public final class Background {

    private final Executor computing;
    private final Runnable tellFailure;

    /**
     * @param tellFailure says that something could not be computed; on the FX thread
     */
    Background(Executor computing, Runnable tellFailure) {
        this.computing = computing;
        this.tellFailure = tellFailure;
    }

    /** A way to have questions answered by this work. */
    public <Q, A> Latest<Q, A> answering(Latest.Work<Q, A> work) {
        Latest<Q, A> latest = new Latest<>(work, computing, Background::onFxThread);
        latest.failureProperty()
                .subscribe(
                        cause -> {
                            if (cause != null) {
                                tellFailure.run();
                            }
                        });
        return latest;
    }

    private static void onFxThread(Runnable task) {
        if (Platform.isFxApplicationThread()) {
            task.run();
        } else {
            Platform.runLater(task);
        }
    }
}
