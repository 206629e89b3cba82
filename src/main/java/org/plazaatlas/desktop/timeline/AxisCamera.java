package org.plazaatlas.desktop.timeline;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.plazaatlas.desktop.axis.AxisWindow;
import org.plazaatlas.desktop.state.AtlasModel;

import java.time.LocalDate;

/**
 * Zooms and pans the axis. It moves by itself only when the date of the model (or the start of its
 * window, if that is what moves) leaves the view. Then it jumps like a page that is turned instead
 * of gliding, so that between two jumps playing moves only the playhead and no mark is drawn again.
 */
final class AxisCamera {

    /** The zoom factor of one press of a button or key. */
    static final double STEP = 2;

    private final AtlasModel model;
    private final ReadOnlyObjectWrapper<AxisWindow> window;
    private double left;
    private double width = 1;

    AxisCamera(AtlasModel model) {
        this.model = model;
        AxisWindow all = AxisWindow.all(model.atlas().contents().timeSpan());
        window = new ReadOnlyObjectWrapper<>(this, "window", all);
        model.viewProperty().map(_ -> model.time().held().movingEnd()).subscribe(this::show);
    }

    ReadOnlyObjectProperty<AxisWindow> windowProperty() {
        return window.getReadOnlyProperty();
    }

    AxisWindow window() {
        return window.get();
    }

    /** Sets where the axis is drawn, in pixels. */
    void placed(double newLeft, double newWidth) {
        left = newLeft;
        width = Math.max(1, newWidth);
    }

    /** Zooms in by a factor, while the day at x stays there. */
    void zoomAt(double factor, double x) {
        window.set(window().zoomed(factor, Math.clamp((x - left) / width, 0, 1)));
    }

    /** Zooms around the playhead, or around the middle if the playhead is out of view. */
    void zoom(double factor) {
        double place = window().placeOf(model.view().date());
        window.set(window().zoomed(factor, place >= 0 && place <= 1 ? place : 0.5));
    }

    /**
     * Moves by so many pixels to later days, counted from the view in which a drag began: adding up
     * small moves would drift.
     */
    void panFrom(AxisWindow began, double pixels) {
        window.set(began.later(pixels / width * began.days()));
    }

    /** Moves to later days by a share of the view; to earlier days if negative. */
    void turn(double share) {
        window.set(window().later(share * window().days()));
    }

    void showAll() {
        window.set(AxisWindow.all(window().whole()));
    }

    /** Brings a day into view; does nothing if it already is. */
    void show(LocalDate day) {
        window.set(window().showing(day));
    }
}
