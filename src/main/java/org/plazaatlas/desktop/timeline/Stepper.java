package org.plazaatlas.desktop.timeline;

import org.plazaatlas.desktop.AtlasModel;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.Event;

import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Moves the date of the model by steps, and knows where they end. */
final class Stepper {

    private final AtlasModel model;
    private final DateRange span;
    private final NavigableSet<LocalDate> eventDates;

    Stepper(AtlasModel model) {
        this.model = model;
        span = model.atlas().contents().timeSpan();
        eventDates =
                Collections.unmodifiableNavigableSet(
                        model.atlas().contents().events().stream()
                                .map(Event::start)
                                .map(start -> start.firstDay())
                                .filter(span::contains)
                                .collect(Collectors.toCollection(TreeSet::new)));
    }

    LocalDate firstDay() {
        return span.from();
    }

    LocalDate lastDay() {
        return span.to().minusDays(1);
    }

    /** Goes a step forward; past the last change or event, and at the last day, it goes nowhere. */
    void forward(Step by) {
        switch (by) {
            case CHANGE -> model.showNextChange();
            case EVENT -> show(eventDates.higher(date()));
            case DAY -> model.showDate(date().plusDays(1));
            case MONTH -> model.showDate(date().plusMonths(1));
            case YEAR -> model.showDate(date().plusYears(1));
        }
    }

    /** Goes a step back; before the first change or event, and at the first day, nowhere. */
    void back(Step by) {
        switch (by) {
            case CHANGE -> model.showPreviousChange();
            case EVENT -> show(eventDates.lower(date()));
            case DAY -> model.showDate(date().minusDays(1));
            case MONTH -> model.showDate(date().minusMonths(1));
            case YEAR -> model.showDate(date().minusYears(1));
        }
    }

    private void show(LocalDate dateOrNull) {
        Optional.ofNullable(dateOrNull).ifPresent(model::showDate);
    }

    private LocalDate date() {
        return model.view().date();
    }
}
