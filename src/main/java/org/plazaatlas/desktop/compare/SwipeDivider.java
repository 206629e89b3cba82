package org.plazaatlas.desktop.compare;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plazaatlas.desktop.control.LiveWords;

/**
 * The line between two maps that lie over one another, with a grip. The pointer drags it; while it
 * has the focus, the arrows (farther with Shift), Home and End move it. Screen readers see a slider
 * from 0 to 100.
 */
final class SwipeDivider extends StackPane {

    /** Width of the grip, in pixels; the line is in its middle. */
    static final double WIDTH = 32;

    private static final double STEP = 0.02;
    private static final double LARGE_STEP = 0.1;

    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(this, "share", 0.5);
    private final LiveWords words;
    private String leftDate = "";
    private String rightDate = "";

    SwipeDivider(LiveWords words) {
        this.words = words;
        setId("swipeDivider");
        getStyleClass().add("swipe-divider");
        setPickOnBounds(false);
        setCursor(Cursor.H_RESIZE);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        Region line = new Region();
        line.getStyleClass().add("swipe-line");
        StackPane grip = new StackPane(new FontIcon(Feather.CODE));
        grip.getStyleClass().add("swipe-grip");
        setAlignment(Pos.CENTER);
        getChildren().addAll(line, grip);
        addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> requestFocus());
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        share.subscribe(this::announce);
    }

    /** The share of the width, from 0 to 1, that shows the left map. */
    ReadOnlyDoubleProperty shareProperty() {
        return share.getReadOnlyProperty();
    }

    /** Sets the dates on both sides, for screen readers. */
    void describe(String left, String right) {
        leftDate = left;
        rightDate = right;
        announce();
    }

    private void announce() {
        setAccessibleText(words.now().get("divider", leftDate, percent(), rightDate));
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
    }

    private long percent() {
        return Math.round(100 * share.get());
    }

    private void drag(MouseEvent event) {
        double x = getParent().sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
        moveTo(x / ((Region) getParent()).getWidth());
        event.consume();
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        double step = event.isShiftDown() ? LARGE_STEP : STEP;
        switch (event.getCode()) {
            case LEFT -> moveTo(share.get() - step);
            case RIGHT -> moveTo(share.get() + step);
            case HOME -> moveTo(0);
            case END -> moveTo(1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void moveTo(double wanted) {
        share.set(Math.clamp(wanted, 0, 1));
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> (double) percent();
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> 100.0;
            case ORIENTATION -> Orientation.HORIZONTAL;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT -> moveTo(share.get() + STEP);
            case DECREMENT -> moveTo(share.get() - STEP);
            case SET_VALUE -> moveTo((Double) parameters[0] / 100);
            default -> super.executeAccessibleAction(action, parameters);
        }
    }
}
