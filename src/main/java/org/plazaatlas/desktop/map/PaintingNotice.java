package org.plazaatlas.desktop.map;

import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.util.Duration;

import org.plazaatlas.cartography.map.FramePainter.Frame;
import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.work.NewestOnly;

/** Says that a painting takes long, or that the newest one failed; hidden otherwise. */
final class PaintingNotice extends Label {

    private static final Duration PATIENCE = Duration.millis(300);

    private final NewestOnly<FrameRequest, Frame> frames;
    private final LiveWords words;
    private final PauseTransition patience = new PauseTransition(PATIENCE);

    PaintingNotice(NewestOnly<FrameRequest, Frame> frames, LiveWords words) {
        this.frames = frames;
        this.words = words;
        setId("paintingNotice");
        getStyleClass().addAll("floating-card", "painting-notice");
        setMouseTransparent(true);
        setVisible(false);
        patience.setOnFinished(_ -> say("painting"));
        frames.busyProperty().subscribe(this::update);
        frames.answerProperty().subscribe(this::update);
        frames.failureProperty().subscribe(this::update);
    }

    /** Restarts the wait with each frame, because many frames may follow without a pause. */
    private void update() {
        if (frames.busyProperty().get()) {
            patience.playFromStart();
        } else {
            patience.stop();
        }
        if (frames.failureProperty().get() == null) {
            setVisible(false);
        } else {
            say("paintingFailed");
        }
    }

    private void say(String key) {
        setText(words.now().get(key));
        setVisible(true);
    }
}
