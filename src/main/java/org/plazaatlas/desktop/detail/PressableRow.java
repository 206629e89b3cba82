package org.plazaatlas.desktop.detail;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;

/** A row that acts as a button: by click, by Enter or Space, and for screen readers. */
class PressableRow extends HBox {

    private final Runnable action;

    PressableRow(Runnable action) {
        this.action = action;
        getStyleClass().add("pressable");
        setAccessibleRole(AccessibleRole.BUTTON);
        setFocusTraversable(true);
        setOnMouseClicked(this::click);
        setOnKeyPressed(this::press);
    }

    private void click(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            event.consume();
            act(event);
        }
    }

    /** What a click does; by default what the keys do. */
    void act(MouseEvent click) {
        action.run();
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            event.consume();
            action.run();
        }
    }

    @Override
    public void executeAccessibleAction(AccessibleAction wanted, Object... parameters) {
        if (wanted == AccessibleAction.FIRE) {
            action.run();
        } else {
            super.executeAccessibleAction(wanted, parameters);
        }
    }
}
