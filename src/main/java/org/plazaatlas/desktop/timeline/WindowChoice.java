package org.plazaatlas.desktop.timeline;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.desktop.state.MovableTime;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.TimeWindow;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The kind of time window that the model shows, and the choice of another one. A new window starts
 * where the last one did, if that is before the date. Otherwise a range starts a year before the
 * date, and a cumulative window at the start of the atlas.
 */
final class WindowChoice {

    private final AtlasModel model;
    private final ObjectProperty<WindowKind> kind = new SimpleObjectProperty<>(this, "kind");
    private final ObservableValue<Boolean> applies;
    private Optional<LocalDate> lastStart = Optional.empty();

    WindowChoice(AtlasModel model) {
        this.model = model;
        applies = model.topicProperty().map(_ -> model.time().windowApplies());
        model.windowProperty().subscribe(this::shown);
        kind.addListener((_, _, chosen) -> choose(chosen));
    }

    /** The kind of window that the model shows; setting it changes the model. */
    ObjectProperty<WindowKind> kindProperty() {
        return kind;
    }

    /** Whether a window applies to the topic of the map. */
    ObservableValue<Boolean> applies() {
        return applies;
    }

    /** Switches to the next kind; does nothing if no window applies. */
    void cycle() {
        if (applies.getValue()) {
            kind.set(kind.get().next());
        }
    }

    private void shown(TimeWindow window) {
        lastStart = window.start().or(() -> lastStart);
        kind.set(WindowKind.of(window));
    }

    private void choose(WindowKind chosen) {
        if (chosen != WindowKind.of(model.view().window())) {
            model.time().showWindow(windowOf(chosen));
        }
    }

    private TimeWindow windowOf(WindowKind chosen) {
        LocalDate date = model.view().date();
        DateRange span = model.atlas().contents().timeSpan();
        Optional<LocalDate> start = lastStart.filter(DateRange.until(date)::contains);
        return switch (chosen) {
            case DAY -> TimeWindow.DAY;
            case RANGE ->
                    new TimeWindow.Range(start.orElseGet(() -> span.nearest(date.minusYears(1))));
            case CUMULATIVE -> new TimeWindow.Since(start.orElse(span.from()));
        };
    }

    /** The time from one day to another: cumulative if such a window is shown, else a range. */
    MovableTime typed(LocalDate first, LocalDate last) {
        MovableTime now = model.time().held();
        boolean since = kind.get() == WindowKind.CUMULATIVE;
        TimeWindow window = since ? new TimeWindow.Since(first) : new TimeWindow.Range(first);
        return new MovableTime(now.span(), last, window, now.pins());
    }
}
