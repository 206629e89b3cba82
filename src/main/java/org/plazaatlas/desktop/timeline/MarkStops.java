package org.plazaatlas.desktop.timeline;

import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.model.Event;
import org.plazaatlas.model.Subject;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * The marks of a timeline for the keyboard. Each event and each change is a stop of its own, also
 * where the drawing joins several in one mark.
 */
final class MarkStops {

    private final TimelineContents contents;
    private final AtlasModel model;
    private final TimeControl control;

    MarkStops(TimelineContents contents, AtlasModel model, TimeControl control) {
        this.contents = contents;
        this.model = model;
        this.control = control;
    }

    /** The events that start within the time of the atlas, by date; Enter selects the event. */
    List<MarkStop> events() {
        return contents.events().stream()
                .filter(event -> contents.span().contains(event.start().firstDay()))
                .sorted(Comparator.comparing(Event::start).thenComparing(Event::id))
                .map(this::stop)
                .toList();
    }

    private MarkStop stop(Event event) {
        return new MarkStop(
                event.start().firstDay(),
                language -> AxisHover.line(event, language),
                () -> model.select(Subject.event(event.id())));
    }

    /** The change dates within the time of the atlas; Enter goes to the date. */
    List<MarkStop> changes() {
        return contents.claimsByChangeDate().entrySet().stream()
                .filter(change -> contents.span().contains(change.getKey()))
                .map(change -> stop(change.getKey(), change.getValue()))
                .toList();
    }

    private MarkStop stop(LocalDate day, int claims) {
        return new MarkStop(
                day,
                language -> AxisHover.change(day, day, claims, language),
                () -> control.showDate(day));
    }
}
