package org.plazaatlas.desktop.timeline;

import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.plazaatlas.desktop.control.TypedSign;

/**
 * The keys of time, which work wherever the focus is: Space plays, the arrows go a step, with Shift
 * a month, with Ctrl to the next change, with both a year; Home and End go to the ends of the time;
 * F8 switches from a day to a range to a cumulative window. [ and ] or , and . go from change to
 * change, { and } from event to event; they are read as typed characters, because on a Spanish
 * keyboard the brackets need AltGr.
 *
 * <p>A control keeps the keys that it needs. Text fields and combo boxes keep all of them; buttons,
 * lists and tables the space bar; toggle buttons the arrows too; sliders all except the space bar.
 * A row of marks keeps what it consumes.
 */
final class TimeKeys {

    private final TimeControl control;

    private TimeKeys(TimeControl control) {
        this.control = control;
    }

    /**
     * @param root of the part of the window where the keys work
     */
    static void install(Node root, TimeControl control) {
        TimeKeys keys = new TimeKeys(control);
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
     * Whether a control must be bypassed by a filter, since its own handler would act first: a
     * button moves the focus by arrows, a list goes to its ends, and a slider lets Home and End
     * pass and uses them when they are released.
     */
    private static boolean mustBeAsked(EventTarget focused) {
        return focused instanceof ButtonBase
                || focused instanceof Slider
                || focused instanceof ListView<?>
                || focused instanceof TableView<?>;
    }

    private static boolean keeps(EventTarget focused, KeyEvent event) {
        boolean space = event.getCode() == KeyCode.SPACE;
        boolean arrow = event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT;
        return !event.isShortcutDown()
                && switch (focused) {
                    case Slider _ -> !space;
                    case ToggleButton _ -> arrow || space;
                    default -> space;
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
        switch (TypedSign.of(event)) {
            case "[", "," -> control.stepBack(TimeStep.CHANGE);
            case "]", "." -> control.stepForward(TimeStep.CHANGE);
            case "{" -> control.stepBack(TimeStep.EVENT);
            case "}" -> control.stepForward(TimeStep.EVENT);
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
