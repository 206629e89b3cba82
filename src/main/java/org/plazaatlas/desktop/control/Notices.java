package org.plazaatlas.desktop.control;

import atlantafx.base.controls.Notification;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import java.util.Arrays;
import java.util.Optional;

/** Short messages over the window that need no answer and can be closed. */
public final class Notices extends VBox {

    private static final double WIDTH = 400;
    private static final Duration LONG_ENOUGH_TO_READ = Duration.seconds(8);

    private final Duration stay;
    private Optional<Node> told = Optional.empty();

    public Notices() {
        this(LONG_ENOUGH_TO_READ);
    }

    /**
     * @param stay how long a message stays that leaves by itself
     */
    Notices(Duration stay) {
        this.stay = stay;
        getStyleClass().add("notices");
        setAlignment(Pos.BOTTOM_CENTER);
        setPickOnBounds(false);
    }

    /**
     * Shows a message that leaves by itself or with the next of its kind, for what went well; while
     * the pointer or the focus is on it, it stays.
     */
    public Node tell(String message, Button... actions) {
        told.ifPresent(this::takeBack);
        Node notice = show(message, actions);
        told = Optional.of(notice);
        PauseTransition leaving = new PauseTransition(stay);
        leaving.setOnFinished(_ -> takeBack(notice));
        notice.hoverProperty()
                .flatMap(over -> notice.focusWithinProperty().map(within -> over || within))
                .subscribe(
                        held -> {
                            if (held) {
                                leaving.stop();
                            } else {
                                leaving.playFromStart();
                            }
                        });
        return notice;
    }

    /** Shows a message until it is closed by the user or taken back. */
    public Node show(String message, Button... actions) {
        Notification notice = new Notification(message);
        notice.setId("notice");
        notice.setPrefWidth(WIDTH);
        notice.setMinHeight(Region.USE_PREF_SIZE);
        notice.setMaxWidth(WIDTH);
        notice.getPrimaryActions().setAll(actions);
        Arrays.stream(actions).forEach(action -> ButtonBar.setButtonUniformSize(action, false));
        notice.setOnClose(_ -> takeBack(notice));
        getChildren().add(notice);
        return notice;
    }

    /** Removes a message; does nothing if it is closed already. */
    public void takeBack(Node notice) {
        getChildren().remove(notice);
    }
}
