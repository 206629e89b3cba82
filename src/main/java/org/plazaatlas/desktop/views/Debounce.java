package org.plazaatlas.desktop.views;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Waits until nothing has happened for a while; tests bring their own and need not wait. */
interface Debounce {

    /** Waits until nothing has happened for a second. */
    final class OfASecond implements Debounce {

        private final PauseTransition pause = new PauseTransition(Duration.seconds(1));

        @Override
        public void await(Runnable then) {
            pause.setOnFinished(_ -> then.run());
            pause.playFromStart();
        }
    }

    /**
     * Calls once, on the FX thread, after the wait; a wait that is still running starts again with
     * the new task.
     */
    void await(Runnable then);
}
