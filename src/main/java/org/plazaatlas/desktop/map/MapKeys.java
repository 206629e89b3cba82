package org.plazaatlas.desktop.map;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Moves the map with the keyboard while it has the focus: W, A, S and D move it (the arrows belong
 * to time), plus, minus, Page Up and Page Down zoom, H shows the whole country. With Shift, W, A, S
 * and D walk to the next state that way; N walks through all of them.
 */
final class MapKeys {

    private static final double MOVE_PIXELS = 80;

    private MapKeys() {}

    static void install(Node map, MapCamera camera, StateWalk walk) {
        map.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (!hasCommandKey(event) && (walks(event, walk) || moves(event, camera))) {
                        event.consume();
                    }
                });
    }

    private static boolean hasCommandKey(KeyEvent event) {
        return event.isShortcutDown() || event.isAltDown() || event.isMetaDown();
    }

    private static boolean walks(KeyEvent event, StateWalk walk) {
        boolean shift = event.isShiftDown();
        if (event.getCode() == KeyCode.N) {
            walk.along(shift ? -1 : 1);
            return true;
        }
        return shift && walksTo(event.getCode(), walk);
    }

    private static boolean walksTo(KeyCode key, StateWalk walk) {
        switch (key) {
            case A -> walk.towards(-1, 0);
            case D -> walk.towards(1, 0);
            case W -> walk.towards(0, 1);
            case S -> walk.towards(0, -1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static boolean moves(KeyEvent event, MapCamera camera) {
        switch (event.getCode()) {
            case A -> camera.drag(MOVE_PIXELS, 0);
            case D -> camera.drag(-MOVE_PIXELS, 0);
            case W -> camera.drag(0, MOVE_PIXELS);
            case S -> camera.drag(0, -MOVE_PIXELS);
            case PLUS, ADD, EQUALS, PAGE_UP -> camera.zoom(MapCamera.STEP);
            case MINUS, SUBTRACT, PAGE_DOWN -> camera.zoom(1 / MapCamera.STEP);
            case H -> camera.home();
            default -> {
                return false;
            }
        }
        return true;
    }
}
