package org.plazaatlas.model;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A half-open range of days: {@code from} belongs to it, {@code to} does not. {@link LocalDate#MIN}
 * and {@link LocalDate#MAX} stand for an open start and an open end. Only this class knows the
 * rule; no other compares a date with a start or an end.
 *
 * @param from the first day
 * @param to the day after the last one; not before {@code from} (equal to it: the empty range)
 */
public record DateRange(LocalDate from, LocalDate to) {

    public static final DateRange ALWAYS = new DateRange(LocalDate.MIN, LocalDate.MAX);

    /**
     * @throws IllegalArgumentException if the range ends before it starts
     */
    public DateRange {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "a range cannot end on " + to + " before it starts on " + from);
        }
    }

    /** A range from a day on, without an end. */
    public static DateRange since(LocalDate from) {
        return new DateRange(from, LocalDate.MAX);
    }

    /** A range up to the day before, without a start. */
    public static DateRange until(LocalDate to) {
        return new DateRange(LocalDate.MIN, to);
    }

    /**
     * A range from one day until another; an end before the start yields the empty range at the
     * start.
     */
    public static DateRange fromUntil(LocalDate from, LocalDate to) {
        return new DateRange(from, to.isBefore(from) ? from : to);
    }

    /** Whether two days can be the first and the last one of a range: equal, or in this order. */
    public static boolean isInOrder(LocalDate first, LocalDate last) {
        return !last.isBefore(first);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }

    public boolean overlaps(DateRange other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    /** Whether a day lies before this range. */
    public boolean startsAfter(LocalDate day) {
        return day.isBefore(from);
    }

    /** Whether the first day of this range lies before a day. */
    public boolean startsBefore(LocalDate day) {
        return from.isBefore(day);
    }

    /** Whether this range ends before another one starts; they may touch. */
    public boolean isOverBefore(DateRange other) {
        return !other.from.isBefore(to);
    }

    /** Whether this range ends before another one ends. */
    public boolean endsBefore(DateRange other) {
        return to.isBefore(other.to);
    }

    public boolean isEmpty() {
        return from.equals(to);
    }

    public boolean hasOpenStart() {
        return from.equals(LocalDate.MIN);
    }

    public boolean hasOpenEnd() {
        return to.equals(LocalDate.MAX);
    }

    /** The day of this range that is nearest to the given one. The range must not be empty. */
    public LocalDate nearest(LocalDate day) {
        if (startsAfter(day)) {
            return from;
        }
        return day.isBefore(to) ? day : to.minusDays(1);
    }
}
