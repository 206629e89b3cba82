package org.plazaatlas.desktop.control;

import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * Shows where the focus is to those who use the keyboard, also where the program moved it: JavaFX
 * shows it only where Tab did. The style sheets draw the ring while the root has the pseudo-class
 * {@code by-key}.
 */
final class FocusRing {

    private static final PseudoClass BY_KEY = PseudoClass.getPseudoClass("by-key");

    private FocusRing() {}

    static void install(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, _ -> show(scene, true));
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> show(scene, false));
    }

    private static void show(Scene scene, boolean byKey) {
        scene.getRoot().pseudoClassStateChanged(BY_KEY, byKey);
    }
}
