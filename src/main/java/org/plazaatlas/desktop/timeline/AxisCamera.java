package org.plazaatlas.desktop.timeline;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.plazaatlas.desktop.axis.AxisWindow;
import org.plazaatlas.desktop.state.AtlasModel;

import java.time.LocalDate;

/**
 * Zooms and pans the axis. It never moves by itself, but for showing the date of the model (or the
 * start of its window, where that is what moves) when that leaves the view: then it turns on at
 * once, not gliding, so that playing moves the playhead alone between two turns.
 */
final class AxisCamera {

    /** How many times closer one press of a button or key goes. */
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

    /** Tells where the view is drawn, in pixels. */
    void placed(double newLeft, double newWidth) {
        left = newLeft;
        width = Math.max(1, newWidth);
    }

    /** Zooms so many times closer, while what is drawn at x stays there. */
    void zoomAt(double factor, double x) {
        window.set(window().zoomed(factor, Math.clamp((x - left) / width, 0, 1)));
    }

    /** Zooms round the playhead, or round the middle while that is out of view. */
    void zoom(double factor) {
        double place = window().placeOf(model.view().date());
        window.set(window().zoomed(factor, place >= 0 && place <= 1 ? place : 0.5));
    }

    /** Moves to later days by so many pixels from a view, as that in which a drag began. */
    void panFrom(AxisWindow began, double pixels) {
        window.set(began.later(pixels / width * began.days()));
    }

    /** Moves to later days by a share of what is in view. */
    void turn(double share) {
        window.set(window().later(share * window().days()));
    }

    void showAll() {
        window.set(AxisWindow.all(window().whole()));
    }

    /** Moves only where the day is out of view. */
    void show(LocalDate day) {
        window.set(window().showing(day));
    }
}
