package org.plazaatlas.desktop.timeline;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;

import java.time.Duration;

/** What play moves to: something called again and again, on the FX thread, until it is stopped. */
interface Ticker {

    /** The beat of a JavaFX animation. */
    final class OfAnimation implements Ticker {

        private final Timeline timeline = new Timeline();

        OfAnimation() {
            timeline.setCycleCount(Animation.INDEFINITE);
        }

        @Override
        public void start(Duration period, Runnable onBeat) {
            timeline.stop();
            javafx.util.Duration time = javafx.util.Duration.millis((double) period.toMillis());
            timeline.getKeyFrames().setAll(new KeyFrame(time, _ -> onBeat.run()));
            timeline.playFromStart();
        }

        @Override
        public void stop() {
            timeline.stop();
        }
    }

    /** Starts to call, the first time after one period; a beat that runs starts anew. */
    void start(Duration period, Runnable onBeat);

    void stop();
}
