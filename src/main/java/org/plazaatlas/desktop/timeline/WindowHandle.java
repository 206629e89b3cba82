package org.plazaatlas.desktop.timeline;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.PartialDate;

import java.time.LocalDate;

/**
 * One end of a time window on the axis. The pointer drags it; while it has the focus, the arrows
 * move it as they move the date, Home and End as far as possible, and P or Enter pin or release it,
 * as its pin does. Screen readers see a slider whose value is its day, in days since 1970.
 *
 * <p>It gets the pointer only above and below the row of events, whose marks it would otherwise
 * cover.
 */
final class WindowHandle extends Region {

    /** How far it reaches from its day: outwards, where there is room, and inwards. */
    private static final double OUTSIDE_PX = 12;

    private static final double INSIDE_PX = 4;

    private final DrawnAxis axis;
    private final AtlasModel model;
    private final TimeControl control;
    private final WindowEnd end;
    private final HandlePin pin;
    private double grabbedAt;

    WindowHandle(DrawnAxis axis, AtlasModel model, TimeControl control, WindowEnd end) {
        this.axis = axis;
        this.model = model;
        this.control = control;
        this.end = end;
        pin = new HandlePin(end, this::togglePin);
        setId(end.id());
        getStyleClass().add("window-handle");
        setManaged(false);
        setPickOnBounds(false);
        getChildren()
                .addAll(
                        target(0, AxisRows.EVENTS_TOP),
                        target(AxisRows.EVENTS_BOTTOM, AxisRows.LABEL_TOP),
                        end.grip(),
                        pin);
        setAccessibleRole(AccessibleRole.SLIDER);
        setFocusTraversable(true);
        listen();
    }

    private void listen() {
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::grab);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_RELEASED, MouseEvent::consume);
        addEventHandler(MouseEvent.MOUSE_MOVED, this::showName);
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> axis.tip().hide());
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        focusedProperty().subscribe(this::focusChanged);
        model.viewProperty().subscribe(this::announce);
        model.time().pinsProperty().subscribe(this::announce);
    }

    private Rectangle target(double top, double bottom) {
        double left = end == WindowEnd.START ? -OUTSIDE_PX : -INSIDE_PX;
        Rectangle target = new Rectangle(left, top, OUTSIDE_PX + INSIDE_PX, bottom - top);
        target.getStyleClass().add("handle-target");
        return target;
    }

    /** Moves to where the axis draws its day now; hidden if the window has no such end. */
    void place() {
        setVisible(end.isShown(model.time().held().window()));
        double x = axis.currentLayout().axis().xOf(day());
        setLayoutX(x);
        boolean inView = x >= 0 && x <= axis.getWidth();
        getChildren().forEach(part -> part.setVisible(inView));
        pin.setVisible(inView && end.canBePinned(model.time().held().window()));
    }

    LocalDate day() {
        return end.day(model.time().held());
    }

    private void moveTo(LocalDate day) {
        control.hold(end.move(model.time().held(), day));
    }

    private boolean isPinned() {
        return end.isPinned(model.time().held());
    }

    private void togglePin() {
        if (end.canBePinned(model.time().held().window())) {
            model.time().pin(end.pinned(model.time().pinsProperty().get(), !isPinned()));
        }
    }

    private void focusChanged(boolean focused) {
        if (focused) {
            axis.camera().show(day());
        }
    }

    private void grab(MouseEvent event) {
        requestFocus();
        axis.tip().hide();
        grabbedAt = event.getX();
        event.consume();
    }

    private void drag(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            double x = axis.sceneToLocal(event.getSceneX(), event.getSceneY()).getX() - grabbedAt;
            moveTo(axis.currentLayout().axis().dateAt(x));
        }
        event.consume();
    }

    private void showName(MouseEvent event) {
        axis.tip().show(getAccessibleText(), getLayoutX() + event.getX(), -INSIDE_PX);
        event.consume();
    }

    private void press(KeyEvent event) {
        if (event.isAltDown()) {
            return;
        }
        DateRange span = model.time().held().span();
        switch (event.getCode()) {
            case LEFT -> moveTo(control.before(day(), control.stepOf(event)));
            case RIGHT -> moveTo(control.after(day(), control.stepOf(event)));
            case HOME -> moveTo(span.from());
            case END -> moveTo(span.to());
            case P, ENTER -> togglePin();
            default -> {
                return;
            }
        }
        axis.camera().show(day());
        event.consume();
    }

    private void announce() {
        Language language = model.view().language();
        Words words = Words.of(WindowHandle.class, language);
        String day = PartialDate.of(day()).in(language);
        setAccessibleText(words.get(end.word(model.time().held()), day));
        setAccessibleHelp(words.get("handle.help"));
        pin.show(isPinned(), words);
        setCursor(isPinned() ? Cursor.DEFAULT : Cursor.H_RESIZE);
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE_STRING);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        DateRange span = model.time().held().span();
        return switch (attribute) {
            case VALUE -> (double) day().toEpochDay();
            case MIN_VALUE -> (double) span.from().toEpochDay();
            case MAX_VALUE -> (double) span.to().minusDays(1).toEpochDay();
            case VALUE_STRING -> PartialDate.of(day()).in(model.view().language());
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT -> moveTo(control.after(day(), control.stepProperty().get()));
            case DECREMENT -> moveTo(control.before(day(), control.stepProperty().get()));
            case SET_VALUE -> {
                if (parameters.length > 0 && parameters[0] instanceof Number days) {
                    moveTo(LocalDate.ofEpochDay(days.longValue()));
                }
            }
            case FIRE -> togglePin();
            default -> super.executeAccessibleAction(action, parameters);
        }
    }
}
