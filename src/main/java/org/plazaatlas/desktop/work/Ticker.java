package org.plazaatlas.desktop.work;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;

import java.time.Duration;

/**
 * Calls something at a steady rate on the FX thread until it is stopped. Playing is driven by it;
 * tests bring a ticker of their own and need not wait.
 */
public interface Ticker {

    /** Ticks of a JavaFX animation. */
    final class OfAnimation implements Ticker {

        private final Timeline timeline = new Timeline();

        public OfAnimation() {
            timeline.setCycleCount(Animation.INDEFINITE);
        }

        @Override
        public void start(Duration period, Runnable onTick) {
            timeline.stop();
            javafx.util.Duration time = javafx.util.Duration.millis((double) period.toMillis());
            timeline.getKeyFrames().setAll(new KeyFrame(time, _ -> onTick.run()));
            timeline.playFromStart();
        }

        @Override
        public void stop() {
            timeline.stop();
        }
    }

    /** Starts to call, first after one period; if it is running already, it starts again. */
    void start(Duration period, Runnable onTick);

    void stop();
}
