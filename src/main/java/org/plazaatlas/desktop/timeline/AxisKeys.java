package org.plazaatlas.desktop.timeline;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keys of the timeline alone: a digit starts a date, + and − zoom, * shows all, Page Up and
 * Page Down turn to earlier and later days. The keys of time itself are {@link TimeKeys}.
 */
final class AxisKeys {

    /** A little of what was in view stays when a page is turned. */
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
        String typed = event.getCharacter();
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
