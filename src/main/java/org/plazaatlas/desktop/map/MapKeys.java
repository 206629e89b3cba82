package org.plazaatlas.desktop.map;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Moves the map with the keyboard while it has the focus: W, A, S and D move it (the arrows belong
 * to time), plus, minus, Page Up and Page Down zoom, H shows the whole country.
 */
final class MapKeys {

    private static final double MOVE_PIXELS = 80;

    private MapKeys() {}

    static void install(Node map, MapCamera camera) {
        map.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (!hasCommandKey(event) && moves(event.getCode(), camera)) {
                        event.consume();
                    }
                });
    }

    private static boolean hasCommandKey(KeyEvent event) {
        return event.isShortcutDown() || event.isAltDown() || event.isMetaDown();
    }

    private static boolean moves(KeyCode key, MapCamera camera) {
        switch (key) {
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
