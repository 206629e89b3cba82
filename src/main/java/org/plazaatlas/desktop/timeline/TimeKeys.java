package org.plazaatlas.desktop.timeline;

import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keys of time, wherever the focus is: Space plays, the arrows go a step, with Shift a month,
 * with Ctrl to the next change, with both a year; Home and End go to the ends of the time; F8 goes
 * from a day to a range to a cumulative window. Signs are read as typed characters, so that they
 * work on every keyboard (on a Spanish one the brackets need AltGr): [ and ] or , and . go from
 * change to change, { and } from event to event.
 *
 * <p>What a control needs it keeps. A text field and a choice one can type into keep all of these
 * keys; the map the plain left and right arrow, which move it; a button the space bar, and one that
 * is chosen among others the arrows too; a slider all but the space bar. A list, a table and a row
 * of event marks keep what they make use of, which is what they consume.
 */
final class TimeKeys {

    private final TimeControl control;
    private final Node map;

    private TimeKeys(TimeControl control, Node map) {
        this.control = control;
        this.map = map;
    }

    /**
     * @param root of the part of the window where the keys work
     * @param map takes the plain arrows for itself
     */
    static void install(Node root, TimeControl control, Node map) {
        TimeKeys keys = new TimeKeys(control, map);
        root.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressedFirst);
        root.addEventHandler(KeyEvent.KEY_PRESSED, keys::pressedAtLast);
        root.addEventHandler(KeyEvent.KEY_TYPED, keys::typed);
    }

    private void pressedFirst(KeyEvent event) {
        if (mustBeAsked(event.getTarget()) && !keeps(event.getTarget(), event)) {
            pressed(event);
        }
    }

    private void pressedAtLast(KeyEvent event) {
        if (!mustBeAsked(event.getTarget())) {
            pressed(event);
        }
    }

    /**
     * The map would take arrows with Shift too, a button would move the focus by arrows, and a
     * slider lets Home and End pass and uses them when they are released.
     */
    private boolean mustBeAsked(EventTarget focused) {
        return focused == map || focused instanceof ButtonBase || focused instanceof Slider;
    }

    private boolean keeps(EventTarget focused, KeyEvent event) {
        if (event.isShortcutDown()) {
            return false;
        }
        boolean arrow = event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT;
        if (focused == map) {
            return arrow && !event.isShiftDown();
        }
        return switch (focused) {
            case Slider _ -> event.getCode() != KeyCode.SPACE;
            case ToggleButton _ -> arrow || event.getCode() == KeyCode.SPACE;
            default -> event.getCode() == KeyCode.SPACE;
        };
    }

    private void pressed(KeyEvent event) {
        if (event.isAltDown() || isTypedInto(event.getTarget())) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> control.stepBack(control.stepOf(event));
            case RIGHT -> control.stepForward(control.stepOf(event));
            case HOME -> control.showFirstDay();
            case END -> control.showLastDay();
            case SPACE -> control.togglePlay();
            case F8 -> control.windowChoice().cycle();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void typed(KeyEvent event) {
        if (isTypedInto(event.getTarget())) {
            return;
        }
        switch (event.getCharacter()) {
            case "[", "," -> control.stepBack(Step.CHANGE);
            case "]", "." -> control.stepForward(Step.CHANGE);
            case "{" -> control.stepBack(Step.EVENT);
            case "}" -> control.stepForward(Step.EVENT);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private static boolean isTypedInto(EventTarget focused) {
        return focused instanceof TextInputControl || focused instanceof ComboBoxBase<?>;
    }
}
