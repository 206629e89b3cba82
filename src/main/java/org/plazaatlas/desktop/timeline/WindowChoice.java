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
 * The kind of window that the model shows, and the choice of another. A window begins where the
 * last one did, if that is before the date; else a range a year before the date, and a cumulative
 * window with the time of the atlas.
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

    /** The kind of the model's window; setting it changes that. */
    ObjectProperty<WindowKind> kindProperty() {
        return kind;
    }

    /** Whether what is shown has a window at all. */
    ObservableValue<Boolean> applies() {
        return applies;
    }

    /** Goes on to the next kind, where windows apply. */
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

    /** The time as it would be from one day to another, of the kind shown, or else as a range. */
    MovableTime typed(LocalDate first, LocalDate last) {
        MovableTime now = model.time().held();
        boolean since = kind.get() == WindowKind.CUMULATIVE;
        TimeWindow window = since ? new TimeWindow.Since(first) : new TimeWindow.Range(first);
        return new MovableTime(now.span(), last, window, now.pins());
    }
}
