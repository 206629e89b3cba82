package org.plazaatlas.desktop.timeline;

import javafx.css.PseudoClass;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plazaatlas.language.Words;

/**
 * The small lock beside the grip of a {@link WindowHandle}; a click pins that end or releases it.
 */
final class HandlePin extends StackPane {

    static final double SIZE_PX = 14;

    private static final double BESIDE_GRIP_PX = 8;
    private static final PseudoClass PINNED = PseudoClass.getPseudoClass("pinned");

    private final FontIcon icon = new FontIcon(Feather.UNLOCK);
    private final Tooltip tip = new Tooltip();

    HandlePin(WindowEnd end, Runnable toggle) {
        setId(end.id() + "-pin");
        getStyleClass().add("handle-pin");
        getChildren().add(icon);
        setManaged(false);
        boolean left = end == WindowEnd.START;
        resizeRelocate(left ? -BESIDE_GRIP_PX - SIZE_PX : BESIDE_GRIP_PX, 2, SIZE_PX, SIZE_PX);
        setCursor(Cursor.HAND);
        Tooltip.install(this, tip);
        addEventHandler(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, MouseEvent::consume);
        addEventHandler(MouseEvent.MOUSE_MOVED, MouseEvent::consume);
        addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                event -> {
                    toggle.run();
                    event.consume();
                });
    }

    void show(boolean pinned, Words words) {
        icon.setIconCode(pinned ? Feather.LOCK : Feather.UNLOCK);
        pseudoClassStateChanged(PINNED, pinned);
        tip.setText(words.get(pinned ? "unpin" : "pin"));
    }
}
