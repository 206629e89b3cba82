package org.plazaatlas.desktop.state;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.TimeWindow;
import org.plazaatlas.view.Topic;
import org.plazaatlas.view.View;

import java.time.LocalDate;

/** The date and window that a view shows, and what moves them. For the FX thread only. */
public final class TimeModel {

    private final ObjectProperty<View> view;
    private final DateRange span;
    private final ReadOnlyObjectWrapper<PinnedEnds> pins =
            new ReadOnlyObjectWrapper<>(this, "pins", PinnedEnds.NONE);

    /**
     * @param view is changed
     * @param span of the atlas
     */
    TimeModel(ObjectProperty<View> view, DateRange span) {
        this.view = view;
        this.span = span;
    }

    /**
     * Goes to a day, whatever is pinned; one outside the time span of the atlas becomes its nearest
     * day. A range goes along, as {@link MovableTime#shownAt} says.
     */
    public void showDate(LocalDate date) {
        show(heldAs(view.get().window()).shownAt(date));
    }

    /** Shows more or less time together with the date. */
    public void showWindow(TimeWindow window) {
        view.set(view.get().withWindow(window));
    }

    /**
     * Whether a window applies to what the view shows: to zones. Pressure is of a day, and changes
     * are of two.
     */
    public boolean windowApplies() {
        return view.get().topic() instanceof Topic.Zones;
    }

    /** The shown date and window, to be moved; the date alone where no window applies. */
    public MovableTime held() {
        return heldAs(windowApplies() ? view.get().window() : TimeWindow.DAY);
    }

    /** Shows what {@link #held()} was moved to. */
    public void hold(MovableTime moved) {
        if (windowApplies()) {
            show(moved);
        } else {
            showDate(moved.date());
        }
    }

    private MovableTime heldAs(TimeWindow window) {
        return new MovableTime(span, view.get().date(), window, pins.get());
    }

    private void show(MovableTime time) {
        view.set(view.get().withDate(time.date()).withWindow(time.window()));
    }

    /** The ends of a range that stay when time moves. */
    public ReadOnlyObjectProperty<PinnedEnds> pinsProperty() {
        return pins.getReadOnlyProperty();
    }

    public void pin(PinnedEnds wanted) {
        pins.set(wanted);
    }
}
