package org.plazaatlas.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** How much time before its date a picture shows. The date itself is always part of it. */
public sealed interface TimeWindow {

    /** The date alone. */
    @SuppressWarnings("ClassInitializationDeadlock") // nobody else makes one
    TimeWindow DAY = new Day();

    /** The first day of the window, if it is longer than the date alone. */
    Optional<LocalDate> start();

    /**
     * The days of the window that ends with the given day; if it begins later than that, the given
     * day alone.
     */
    default DateRange upTo(LocalDate last) {
        LocalDate start = start().filter(day -> day.isBefore(last)).orElse(last);
        return new DateRange(start, last.plusDays(1));
    }

    /** The window after its last day has moved to another: a range keeps its number of days. */
    default TimeWindow slid(LocalDate last, LocalDate otherLast) {
        return this;
    }

    /** The date alone; see {@link #DAY}. */
    record Day() implements TimeWindow {

        @Override
        public Optional<LocalDate> start() {
            return Optional.empty();
        }
    }

    /**
     * From a day to the date. Both ends may move.
     *
     * @param from the first day
     */
    record Range(LocalDate from) implements TimeWindow {

        @Override
        public Optional<LocalDate> start() {
            return Optional.of(from);
        }

        @Override
        public TimeWindow slid(LocalDate last, LocalDate otherLast) {
            return new Range(from.plusDays(ChronoUnit.DAYS.between(last, otherLast)));
        }
    }

    /**
     * From a fixed day to the date. It grows as the date moves on.
     *
     * @param day the first day
     */
    record Since(LocalDate day) implements TimeWindow {

        @Override
        public Optional<LocalDate> start() {
            return Optional.of(day);
        }
    }
}
