package org.plazaatlas.desktop.views;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Waits until nothing has happened for a while. */
interface Debounce {

    /** Stillness of a second. */
    final class OfASecond implements Debounce {

        private final PauseTransition pause = new PauseTransition(Duration.seconds(1));

        @Override
        public void await(Runnable then) {
            pause.setOnFinished(_ -> then.run());
            pause.playFromStart();
        }
    }

    /** Calls once, on the FX thread, when the while is over; a wait that goes on starts anew. */
    void await(Runnable then);
}
