package org.plazaatlas.desktop.timeline;

import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.desktop.state.MovableTime;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.Event;
import org.plazaatlas.territory.time.ChangeDays;

import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds the day that is one step after or before another. */
final class TimeStepper {

    private final AtlasModel model;
    private final DateRange span;
    private final NavigableSet<LocalDate> eventDates;

    TimeStepper(AtlasModel model) {
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

    /**
     * The day one step after another; the same day if there is no later change or event, or at the
     * end of the atlas.
     */
    LocalDate after(LocalDate day, TimeStep by) {
        return switch (by) {
            case CHANGE -> changes().after(day).findFirst().orElse(day);
            case EVENT -> orSame(eventDates.higher(day), day);
            case DAY -> span.nearest(day.plusDays(1));
            case MONTH -> span.nearest(later(day, 1));
            case YEAR -> span.nearest(later(day, 12));
        };
    }

    /**
     * The day one step before another; the same day if there is no earlier change or event, or at
     * the start of the atlas.
     */
    LocalDate before(LocalDate day, TimeStep by) {
        return switch (by) {
            case CHANGE -> changes().before(day).findFirst().orElse(day);
            case EVENT -> orSame(eventDates.lower(day), day);
            case DAY -> span.nearest(day.minusDays(1));
            case MONTH -> span.nearest(later(day, -1));
            case YEAR -> span.nearest(later(day, -12));
        };
    }

    private ChangeDays changes() {
        return new ChangeDays(model.shownHistory());
    }

    /**
     * The day some months later; from the end of a range of whole months, the end of a month, so
     * that the range keeps whole months.
     */
    private LocalDate later(LocalDate day, int months) {
        MovableTime held = model.time().held();
        boolean endOfMonths = held.isOfWholeMonths() && day.equals(held.date());
        return endOfMonths
                ? day.plusDays(1).plusMonths(months).minusDays(1)
                : day.plusMonths(months);
    }

    private static LocalDate orSame(LocalDate foundOrNull, LocalDate day) {
        return Objects.requireNonNullElse(foundOrNull, day);
    }
}
