package org.plazaatlas.desktop.lesson.editor;

import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A text of several lines in a form: long lines wrap, and Tab goes on to the next field. */
final class FieldArea extends TextArea {

    FieldArea() {
        setWrapText(true);
        addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
    }

    /** A text area understands Ctrl+Tab so; Tab alone would write a sign that no text needs. */
    private void leave(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            event.consume();
            fireEvent(
                    new KeyEvent(
                            this,
                            this,
                            KeyEvent.KEY_PRESSED,
                            "\t",
                            "\t",
                            KeyCode.TAB,
                            event.isShiftDown(),
                            true,
                            event.isAltDown(),
                            event.isMetaDown()));
        }
    }
}
