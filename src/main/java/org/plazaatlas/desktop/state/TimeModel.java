package org.plazaatlas.desktop.state;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.TimeWindow;
import org.plazaatlas.view.Topic;
import org.plazaatlas.view.View;

import java.time.LocalDate;

/**
 * The date and time window of the view, and the commands that move them. For the FX thread only.
 */
public final class TimeModel {

    private final ObjectProperty<View> view;
    private final DateRange span;
    private final ReadOnlyObjectWrapper<PinnedEnds> pins =
            new ReadOnlyObjectWrapper<>(this, "pins", PinnedEnds.NONE);

    /**
     * @param view the view of the window, which the commands change
     * @param span of the atlas
     */
    TimeModel(ObjectProperty<View> view, DateRange span) {
        this.view = view;
        this.span = span;
    }

    /**
     * Goes to a day, whatever is pinned; for a day outside the time span of the atlas, to the
     * nearest one. A range moves along as described at {@link MovableTime#shownAt}.
     */
    public void showDate(LocalDate date) {
        show(movableAs(view.get().window()).shownAt(date));
    }

    /** Shows another time window up to the date. */
    public void showWindow(TimeWindow window) {
        view.set(view.get().withWindow(window));
    }

    /**
     * Whether a time window applies to the topic: only zones have one. Pressure belongs to one day,
     * and changes to two.
     */
    public boolean windowApplies() {
        return view.get().topic() instanceof Topic.Zones;
    }

    /** The shown date and window, ready to be moved; a single day if no window applies. */
    public MovableTime held() {
        return movableAs(windowApplies() ? view.get().window() : TimeWindow.DAY);
    }

    /** Shows a time that {@link #held()} was moved to; only its date if no window applies. */
    public void hold(MovableTime moved) {
        if (windowApplies()) {
            show(moved);
        } else {
            showDate(moved.date());
        }
    }

    private MovableTime movableAs(TimeWindow window) {
        return new MovableTime(span, view.get().date(), window, pins.get());
    }

    private void show(MovableTime time) {
        view.set(view.get().withDate(time.date()).withWindow(time.window()));
    }

    /** The ends of a range that stay in place when time moves. */
    public ReadOnlyObjectProperty<PinnedEnds> pinsProperty() {
        return pins.getReadOnlyProperty();
    }

    public void pin(PinnedEnds wanted) {
        pins.set(wanted);
    }
}
