package org.plazaatlas.desktop.views;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Stillness of a second. */
final class PauseStillness implements Stillness {

    private final PauseTransition pause = new PauseTransition(Duration.seconds(1));

    @Override
    public void await(Runnable then) {
        pause.setOnFinished(_ -> then.run());
        pause.playFromStart();
    }
}
