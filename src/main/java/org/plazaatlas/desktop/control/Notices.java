package org.plazaatlas.desktop.control;

import atlantafx.base.controls.Notification;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.Arrays;

/** Short messages over the window that need no answer and can be closed. */
public final class Notices extends VBox {

    private static final double WIDTH = 400;

    public Notices() {
        getStyleClass().add("notices");
        setAlignment(Pos.TOP_RIGHT);
        setPickOnBounds(false);
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
