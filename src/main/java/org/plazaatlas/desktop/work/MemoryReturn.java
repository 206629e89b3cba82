package org.plazaatlas.desktop.work;

import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.util.Duration;

import java.util.concurrent.Executor;

/**
 * Gives memory back to the system when nobody has used the window for a while. The simplest
 * collector does so only when it collects everything, which it puts off as long as it can; in a
 * pause nobody notices the fraction of a second that it takes.
 */
public final class MemoryReturn {

    private static final Duration PAUSE = Duration.seconds(20);

    private final PauseTransition pause;

    /**
     * @param background collects, so that the window is never the one to wait for it
     * @param collect gives the memory back
     */
    MemoryReturn(Duration length, Executor background, Runnable collect) {
        pause = new PauseTransition(length);
        pause.setOnFinished(_ -> background.execute(collect));
    }

    /** Watches a scene, and collects once after each time of use, the first after the start. */
    public static void watch(Scene scene, Executor background) {
        new MemoryReturn(PAUSE, background, System::gc).listen(scene);
    }

    void listen(Scene scene) {
        scene.addEventFilter(InputEvent.ANY, _ -> pause.playFromStart());
        pause.playFromStart();
    }
}
