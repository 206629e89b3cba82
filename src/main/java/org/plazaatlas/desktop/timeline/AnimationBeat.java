package org.plazaatlas.desktop.timeline;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;

import java.time.Duration;

/** The beat of a JavaFX animation. */
final class AnimationBeat implements Beat {

    private final Timeline timeline = new Timeline();

    AnimationBeat() {
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
