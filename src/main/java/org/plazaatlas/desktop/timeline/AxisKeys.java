package org.plazaatlas.desktop.timeline;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.plazaatlas.desktop.control.TypedSign;

/**
 * The keys that work only while the timeline has the focus: a digit starts to type a date, + and −
 * zoom, * shows all, Page Up and Page Down move to earlier and later days. {@link TimeKeys} has the
 * keys that work everywhere.
 */
final class AxisKeys {

    /** How far a page goes, as a share of the view; the rest stays in view for orientation. */
    private static final double PAGE = 0.8;

    private final AxisCamera camera;
    private final DateBox dateBox;

    private AxisKeys(AxisCamera camera, DateBox dateBox) {
        this.camera = camera;
        this.dateBox = dateBox;
    }

    static void install(Node node, AxisCamera camera, DateBox dateBox) {
        AxisKeys keys = new AxisKeys(camera, dateBox);
        node.addEventHandler(KeyEvent.KEY_PRESSED, keys::pressed);
        node.addEventHandler(KeyEvent.KEY_TYPED, keys::typed);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.PAGE_UP) {
            camera.turn(-PAGE);
        } else if (event.getCode() == KeyCode.PAGE_DOWN) {
            camera.turn(PAGE);
        } else {
            return;
        }
        event.consume();
    }

    private void typed(KeyEvent event) {
        String typed = TypedSign.of(event);
        switch (typed) {
            case "+" -> camera.zoom(AxisCamera.STEP);
            case "-" -> camera.zoom(1 / AxisCamera.STEP);
            case "*" -> camera.showAll();
            default -> {
                if (!typed.matches("\\d")) {
                    return;
                }
                dateBox.edit(typed);
            }
        }
        event.consume();
    }
}
