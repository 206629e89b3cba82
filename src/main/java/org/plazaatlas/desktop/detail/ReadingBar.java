package org.plazaatlas.desktop.detail;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/**
 * A hairline that becomes a thin progress bar when a dossier takes long enough to be noticed: a bar
 * at every date would flicker.
 */
final class ReadingBar extends StackPane {

    private static final Duration UNNOTICED = Duration.millis(300);

    private final ProgressBar bar = new ProgressBar();
    private final PauseTransition wait = new PauseTransition(UNNOTICED);

    ReadingBar(ObservableValue<Boolean> busy) {
        bar.getStyleClass().add("small");
        bar.setMaxWidth(Double.MAX_VALUE);
        wait.setOnFinished(_ -> bar.setVisible(busy.getValue()));
        busy.subscribe(this::show);
        getStyleClass().add("detail-progress");
        getChildren().add(bar);
    }

    private void show(boolean busy) {
        bar.setVisible(false);
        if (busy) {
            wait.playFromStart();
        } else {
            wait.stop();
        }
    }
}
