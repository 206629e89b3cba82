package org.plazaatlas.desktop.timeline;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/**
 * The keys of the axis while it has the focus. Signs are read as typed characters, so that they
 * work on every keyboard: on a Spanish one the brackets need AltGr.
 */
final class TimelineKeys {

    private final TimeControl control;
    private final DateBox dateBox;

    private TimelineKeys(TimeControl control, DateBox dateBox) {
        this.control = control;
        this.dateBox = dateBox;
    }

    static void install(Node node, TimeControl control, DateBox dateBox) {
        TimelineKeys keys = new TimelineKeys(control, dateBox);
        node.addEventHandler(KeyEvent.KEY_PRESSED, keys::pressed);
        node.addEventHandler(KeyEvent.KEY_TYPED, keys::typed);
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> control.stepBack(stepOf(event));
            case RIGHT -> control.stepForward(stepOf(event));
            case HOME -> control.showFirstDay();
            case END -> control.showLastDay();
            case SPACE -> control.togglePlay();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private Step stepOf(KeyEvent event) {
        if (event.isShortcutDown()) {
            return Step.YEAR;
        }
        return event.isShiftDown() ? Step.MONTH : control.stepProperty().get();
    }

    private void typed(KeyEvent event) {
        String typed = event.getCharacter();
        switch (typed) {
            case "[", "," -> control.stepBack(Step.CHANGE);
            case "]", "." -> control.stepForward(Step.CHANGE);
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
