package org.plazaatlas.desktop.window;

import javafx.application.Platform;
import javafx.beans.value.ObservableValue;

import org.plazaatlas.opening.StartRehearsal;

/**
 * A start of the program that ends by itself after the first frame of the map. Packaging runs it so
 * that the Java runtime can record in a cache (JEP 514) which classes it loads and links; later
 * starts are faster.
 */
final class TrainingStart {

    private TrainingStart() {}

    /** Ends the program with the first frame, if this is a training start. */
    static void endWhenPainted(ObservableValue<?> frames) {
        if (StartRehearsal.isRunning()) {
            frames.subscribe(
                    frame -> {
                        if (frame != null) {
                            Platform.exit();
                        }
                    });
        }
    }
}
