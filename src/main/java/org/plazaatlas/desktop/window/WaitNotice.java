package org.plazaatlas.desktop.window;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.util.Duration;
import javafx.util.Subscription;

import org.plazaatlas.desktop.control.Notices;

import java.util.Optional;
import java.util.function.Supplier;

/** Says in a notice that something takes long, until it is done. */
final class WaitNotice {

    private static final Duration PATIENCE = Duration.millis(300);

    private final Notices notices;
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private Subscription following = Subscription.EMPTY;
    private Optional<Node> shown = Optional.empty();

    /**
     * @param message in the language of the window at the time
     */
    WaitNotice(Notices notices, Supplier<String> message) {
        this.notices = notices;
        patience.setOnFinished(_ -> shown = Optional.of(notices.show(message.get())));
    }

    /** Follows something else from now on. */
    void follow(ObservableValue<Boolean> busy) {
        following.unsubscribe();
        following = busy.subscribe(this::update);
    }

    private void update(boolean busy) {
        shown.ifPresent(notices::takeBack);
        shown = Optional.empty();
        if (busy) {
            patience.playFromStart();
        } else {
            patience.stop();
        }
    }
}
