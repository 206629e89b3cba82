package org.plazaatlas.desktop.timeline;

import javafx.scene.shape.Rectangle;

import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.desktop.state.MovableTime;

/**
 * The time window on the axis: a tinted stretch from its first day to the date, with a handle at
 * each end.
 */
final class WindowOnAxis {

    private final DrawnAxis axis;
    private final AtlasModel model;
    private final Rectangle stretch = new Rectangle();
    private final WindowHandle start;
    private final WindowHandle end;

    WindowOnAxis(DrawnAxis axis, AtlasModel model, TimeControl control) {
        this.axis = axis;
        this.model = model;
        start = new WindowHandle(axis, model, control, WindowEnd.START);
        end = new WindowHandle(axis, model, control, WindowEnd.END);
        stretch.getStyleClass().add("window-stretch");
        stretch.setManaged(false);
        stretch.setMouseTransparent(true);
        stretch.setY(AxisRows.GRIP_TOP + AxisRows.GRIP_HEIGHT);
        stretch.setHeight(AxisRows.LABEL_TOP - stretch.getY());
    }

    Rectangle stretch() {
        return stretch;
    }

    WindowHandle start() {
        return start;
    }

    WindowHandle end() {
        return end;
    }

    /** Moves to where the axis draws the days of the window now. */
    void place() {
        MovableTime held = model.time().held();
        var days = axis.currentLayout().axis();
        double left = Math.clamp(days.xOf(held.start()), 0, axis.getWidth());
        double right = Math.clamp(days.xOf(held.date()), 0, axis.getWidth());
        stretch.setX(left);
        stretch.setWidth(right - left);
        stretch.setVisible(right > left);
        start.place();
        end.place();
    }

    /** Whether the window is wide enough on the axis to be drawn. */
    boolean isShown() {
        return stretch.isVisible();
    }

    /** X of the start, in pixels of the axis. */
    double startX() {
        return stretch.getX();
    }

    /** Whether a point lies on the stretch between the ends; x in pixels of the axis. */
    boolean isBetweenEnds(double x) {
        return stretch.isVisible() && x > stretch.getX() && x < stretch.getX() + stretch.getWidth();
    }
}
