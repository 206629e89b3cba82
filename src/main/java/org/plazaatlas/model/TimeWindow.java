package org.plazaatlas.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** How much time a picture shows before its date. The date itself always belongs to it. */
public sealed interface TimeWindow {

    /** The date alone. */
    @SuppressWarnings("ClassInitializationDeadlock") // nobody else makes one
    TimeWindow DAY = new Day();

    /** Where the window begins, if it is more than a day. */
    Optional<LocalDate> start();

    /**
     * The days of the window that ends with the given one; if it would begin later than that, the
     * given day alone.
     */
    default DateRange upTo(LocalDate last) {
        LocalDate start = start().filter(day -> day.isBefore(last)).orElse(last);
        return new DateRange(start, last.plusDays(1));
    }

    /** The window after its last day has become another: a range keeps the number of its days. */
    default TimeWindow slid(LocalDate last, LocalDate otherLast) {
        return this;
    }

    /** See {@link #DAY}. */
    record Day() implements TimeWindow {

        @Override
        public Optional<LocalDate> start() {
            return Optional.empty();
        }
    }

    /**
     * From a day to the date: a stretch with two ends, either of which may move.
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
     * All from a fixed day on, growing as the date goes on.
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
