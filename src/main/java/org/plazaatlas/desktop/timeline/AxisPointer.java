package org.plazaatlas.desktop.timeline;

import javafx.scene.Cursor;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;

import org.plazaatlas.desktop.axis.AxisWindow;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.model.Event;
import org.plazaatlas.model.Subject;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The gestures of the pointer on the axis. Pressing and dragging moves the date. Below the events,
 * among ticks and labels, dragging pans a zoomed axis, except at the playhead. A click on an event
 * selects it. Dragging between the ends of a time window moves the whole window. Hovering names
 * what is there. The wheel zooms at the pointer; with Shift, or sideways, it pans.
 */
final class AxisPointer {

    private enum Gesture {
        NONE,
        CHOOSE_EVENT,
        MOVE_DATE,
        CLICK_OR_PAN,
        PAN,
        CLICK_OR_SLIDE,
        SLIDE
    }

    /** A press that moves less than this stays a click. */
    private static final double CLICK_PX = 4;

    private static final double PLAYHEAD_REACH_PX = 7;
    private static final double ABOVE_POINTER_PX = 10;

    /** One notch of a wheel, 40 px in JavaFX, zooms by about a fifth. */
    private static final double ZOOM_PER_PX = 1.005;

    private final Region surface;
    private final DrawnAxis axis;
    private final WindowOnAxis window;
    private final AtlasModel model;
    private final TimeControl control;
    private final AxisCamera camera;
    private Gesture gesture = Gesture.NONE;
    private Optional<TimelineEventMark> pressedMark = Optional.empty();
    private double pressedX;
    private AxisWindow pressedWindow;
    private LocalDate pressedDay;

    private AxisPointer(
            Region surface,
            DrawnAxis axis,
            WindowOnAxis window,
            AtlasModel model,
            TimeControl control) {
        this.surface = surface;
        this.axis = axis;
        this.window = window;
        this.model = model;
        this.control = control;
        camera = axis.camera();
    }

    /**
     * Installs the gestures.
     *
     * @param surface the node that gets the pointer, as large as the axis
     */
    static void install(
            Region surface,
            DrawnAxis axis,
            WindowOnAxis window,
            AtlasModel model,
            TimeControl control) {
        AxisPointer pointer = new AxisPointer(surface, axis, window, model, control);
        surface.setOnMousePressed(pointer::press);
        surface.setOnMouseDragged(pointer::drag);
        surface.setOnMouseReleased(pointer::release);
        surface.setOnMouseMoved(pointer::move);
        surface.setOnMouseExited(_ -> axis.tip().hide());
        surface.setOnScroll(pointer::scroll);
    }

    private void press(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        surface.requestFocus();
        axis.tip().hide();
        pressedX = event.getX();
        pressedWindow = camera.window();
        pressedDay = model.time().held().movingEnd();
        pressedMark = AxisHover.eventMarkAt(axis.currentLayout(), event.getX(), event.getY());
        gesture = gestureOf(event);
        if (gesture == Gesture.MOVE_DATE) {
            moveDate(event);
        }
    }

    private Gesture gestureOf(MouseEvent press) {
        if (pressedMark.isPresent()) {
            return Gesture.CHOOSE_EVENT;
        }
        if (pansAt(press)) {
            return Gesture.CLICK_OR_PAN;
        }
        return slidesAt(press) ? Gesture.CLICK_OR_SLIDE : Gesture.MOVE_DATE;
    }

    private boolean pansAt(MouseEvent event) {
        double playhead = axis.currentLayout().axis().xOf(model.view().date());
        return event.getY() > AxisRows.EVENTS_BOTTOM
                && !camera.window().showsAll()
                && Math.abs(event.getX() - playhead) > PLAYHEAD_REACH_PX;
    }

    private boolean slidesAt(MouseEvent event) {
        return window.isBetweenEnds(event.getX()) && !pansAt(event);
    }

    private void drag(MouseEvent event) {
        boolean click = Math.abs(event.getX() - pressedX) < CLICK_PX;
        gesture =
                switch (gesture) {
                    case CHOOSE_EVENT -> click ? gesture : Gesture.MOVE_DATE;
                    case CLICK_OR_PAN -> click ? gesture : Gesture.PAN;
                    case CLICK_OR_SLIDE -> click ? gesture : Gesture.SLIDE;
                    default -> gesture;
                };
        if (gesture == Gesture.MOVE_DATE) {
            moveDate(event);
        } else if (gesture == Gesture.PAN) {
            camera.panFrom(pressedWindow, pressedX - event.getX());
        } else if (gesture == Gesture.SLIDE) {
            slide(event.getX() - pressedX);
        }
    }

    private void release(MouseEvent event) {
        if (gesture == Gesture.CHOOSE_EVENT) {
            pressedMark.ifPresent(mark -> choose(mark, event));
        } else if (gesture == Gesture.CLICK_OR_PAN || gesture == Gesture.CLICK_OR_SLIDE) {
            moveDate(event);
        }
        gesture = Gesture.NONE;
    }

    private void moveDate(MouseEvent event) {
        control.showDate(axis.currentLayout().axis().dateAt(event.getX()));
    }

    /** Moves the window by so many pixels from where the drag began. */
    private void slide(double pixels) {
        long days = Math.round(pixels / axis.currentLayout().axis().pixelsPerDay());
        control.showDate(pressedDay.plusDays(days));
    }

    private void choose(TimelineEventMark mark, MouseEvent at) {
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
        menu.show(surface, at.getScreenX(), at.getScreenY());
    }

    private void select(Event event) {
        model.select(Subject.event(event.id()));
    }

    private void move(MouseEvent event) {
        surface.setCursor(cursorAt(event));
        AxisHover.textAt(axis.currentLayout(), event.getX(), event.getY(), model.view().language())
                .ifPresentOrElse(
                        text ->
                                axis.tip()
                                        .show(text, event.getX(), event.getY() - ABOVE_POINTER_PX),
                        axis.tip()::hide);
    }

    private Cursor cursorAt(MouseEvent event) {
        if (pansAt(event)) {
            return Cursor.OPEN_HAND;
        }
        return slidesAt(event) ? Cursor.MOVE : Cursor.DEFAULT;
    }

    private void scroll(ScrollEvent event) {
        axis.tip().hide();
        boolean sideways = Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY());
        if (sideways || event.isShiftDown()) {
            camera.panFrom(camera.window(), -(sideways ? event.getDeltaX() : event.getDeltaY()));
        } else {
            camera.zoomAt(Math.pow(ZOOM_PER_PX, event.getDeltaY()), event.getX());
        }
        event.consume();
    }
}
