package org.plazaatlas.desktop.control;

import javafx.scene.input.KeyEvent;

/** What a key types. A key of a command types nothing, although some systems send its sign. */
public final class TypedSign {

    private TypedSign() {}

    /**
     * The sign of an event of the type {@link KeyEvent#KEY_TYPED}; empty for a command. Ctrl and
     * Alt together are AltGr, which does type.
     */
    public static String of(KeyEvent typed) {
        boolean command = typed.isMetaDown() || typed.isControlDown() != typed.isAltDown();
        return command ? "" : typed.getCharacter();
    }
}
