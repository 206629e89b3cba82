package org.plazaatlas.desktop.timeline;

import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.PopupWindow;

import org.plazaatlas.desktop.AtlasModel;
import org.plazaatlas.model.Event;
import org.plazaatlas.model.Subject;

import java.util.Optional;

/**
 * What the pointer does on the axis: pressing and dragging moves the date, a click on an event
 * selects it, hovering names what is there.
 */
final class AxisPointer {

    /** A press that moves less than this stays a click. */
    private static final double CLICK_PX = 4;

    private static final double ABOVE_POINTER_PX = 10;

    private final AxisView axis;
    private final AtlasModel model;
    private final TimeControl control;
    private final Tooltip hover = new Tooltip();
    private Optional<EventMark> pressedMark = Optional.empty();
    private boolean pressed;
    private double pressedX;

    AxisPointer(AxisView axis, AtlasModel model, TimeControl control) {
        this.axis = axis;
        this.model = model;
        this.control = control;
        hover.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_BOTTOM_LEFT);
        hover.setAutoHide(false);
        axis.setOnMousePressed(this::press);
        axis.setOnMouseDragged(this::drag);
        axis.setOnMouseReleased(this::release);
        axis.setOnMouseMoved(this::describe);
        axis.setOnMouseExited(_ -> hover.hide());
    }

    private void press(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        hover.hide();
        axis.requestFocus();
        pressed = true;
        pressedX = event.getX();
        pressedMark = AxisHover.eventMarkAt(axis.currentLayout(), event.getX(), event.getY());
        if (pressedMark.isEmpty()) {
            moveTo(event);
        }
    }

    private void drag(MouseEvent event) {
        if (!pressed) {
            return;
        }
        if (pressedMark.isPresent() && Math.abs(event.getX() - pressedX) < CLICK_PX) {
            return;
        }
        pressedMark = Optional.empty();
        moveTo(event);
    }

    private void release(MouseEvent event) {
        pressedMark.ifPresent(mark -> choose(mark, event));
        pressedMark = Optional.empty();
        pressed = false;
    }

    private void moveTo(MouseEvent event) {
        control.showDate(axis.currentLayout().axis().dateAt(event.getX()));
    }

    private void choose(EventMark mark, MouseEvent at) {
        if (mark.events().size() == 1) {
            select(mark.events().getFirst());
            return;
        }
        ContextMenu menu = new ContextMenu();
        for (Event event : mark.events()) {
            MenuItem item = new MenuItem(AxisHover.line(event, model.view().language()));
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> select(event));
            menu.getItems().add(item);
        }
        menu.show(axis, at.getScreenX(), at.getScreenY());
    }

    private void select(Event event) {
        model.select(Subject.event(event.id()));
    }

    private void describe(MouseEvent event) {
        AxisHover.textAt(axis.currentLayout(), event.getX(), event.getY(), model.view().language())
                .ifPresentOrElse(text -> showAbove(text, event), hover::hide);
    }

    private void showAbove(String text, MouseEvent event) {
        hover.setText(text);
        Point2D place = axis.localToScreen(event.getX(), event.getY() - ABOVE_POINTER_PX);
        if (place != null) {
            hover.show(axis, place.getX(), place.getY());
        }
    }
}
