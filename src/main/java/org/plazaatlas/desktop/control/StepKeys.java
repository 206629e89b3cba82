package org.plazaatlas.desktop.control;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys that take back the last step and make it again, the same wherever there are steps. */
public final class StepKeys {

    private static final KeyCombination UNDO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO =
            new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);

    /** As some systems have it. */
    private static final KeyCombination REDO_TOO =
            new KeyCodeCombination(
                    KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    private StepKeys() {}

    /** Whether a key that was pressed takes back the last step. */
    public static boolean isUndo(KeyEvent event) {
        return UNDO.match(event);
    }

    /** Whether a key that was pressed makes the step again that was taken back last. */
    public static boolean isRedo(KeyEvent event) {
        return REDO.match(event) || REDO_TOO.match(event);
    }
}
