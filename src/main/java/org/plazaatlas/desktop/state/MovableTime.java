package org.plazaatlas.desktop.state;

import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.TimeWindow;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;

/**
 * A date and its time window as the user moves them. Every move gives a new value, whose ends never
 * leave the span and never cross: they stop at each other.
 *
 * <p>A range slides as a whole and keeps its length: in months if it moves by months (whole months
 * stay whole months), otherwise in days. If its start is pinned, it grows and shrinks at its date;
 * if its date is pinned, at its start; if both are, it stays. A cumulative window keeps its start,
 * and the date stops there; only {@link #shownAt} goes before it, and that day is then shown alone.
 *
 * @param span all that the atlas covers, neither empty nor open
 * @param date the last day that is shown, within the span
 */
public record MovableTime(DateRange span, LocalDate date, TimeWindow window, PinnedEnds pins) {

    /**
     * Every month has so many days; a range that ends on a later day would drift when moved by
     * months.
     */
    private static final int DAYS_OF_EVERY_MONTH = 28;

    /** The first day that is shown; the date itself if the window would begin after it. */
    public LocalDate start() {
        return window.upTo(date).from();
    }

    /** Whether the start moves instead of the date: in a range whose date is pinned. */
    public boolean movesStart() {
        return isRange() && pins.end();
    }

    /** The day from which steps count: the start if {@link #movesStart()}, else the date. */
    public LocalDate movingEnd() {
        return movesStart() ? start() : date;
    }

    /** The days that the moving end can reach. */
    public DateRange reach() {
        return switch (window) {
            case TimeWindow.Day _ -> span;
            case TimeWindow.Since _ -> new DateRange(start(), span.to());
            case TimeWindow.Range _ -> reachOfRange();
        };
    }

    private DateRange reachOfRange() {
        if (pins.end()) {
            return new DateRange(pins.start() ? start() : span.from(), dayAfterReachOfStart());
        }
        LocalDate first =
                pins.start() ? start() : date.minusDays(daysBetween(span.from(), start()));
        return new DateRange(first, span.to());
    }

    private LocalDate dayAfterReachOfStart() {
        return (pins.start() ? start() : date).plusDays(1);
    }

    /** Moves the moving end to a day, or as near to it as pins and span allow. */
    public MovableTime movedTo(LocalDate day) {
        LocalDate reached = reach().nearest(day);
        if (movesStart()) {
            return withStart(reached);
        }
        return isRange() && !pins.start() ? slidTo(reached) : with(reached, window);
    }

    /**
     * Shows a day that the user asks for by name, whatever is pinned; outside the span, the nearest
     * day.
     */
    public MovableTime shownAt(LocalDate day) {
        LocalDate shown = span.nearest(day);
        boolean grows = pins.start() && DateRange.since(start()).contains(shown);
        return isRange() && !grows ? slidTo(shown) : with(shown, window);
    }

    /** Moves only the start; does nothing if it is pinned or the window has none. */
    public MovableTime startTo(LocalDate day) {
        boolean moves = window.start().isPresent() && !(isRange() && pins.start());
        return moves ? withStart(new DateRange(span.from(), date.plusDays(1)).nearest(day)) : this;
    }

    /** Moves only the end of a range; does nothing if it is pinned or the window is not a range. */
    public MovableTime endTo(LocalDate day) {
        boolean moves = isRange() && !pins.end();
        return moves ? with(new DateRange(start(), span.to()).nearest(day), window) : this;
    }

    /** Whether this is a range from the first day of a month to the last day of a month. */
    public boolean isOfWholeMonths() {
        return isRange() && start().getDayOfMonth() == 1 && endsMonth(date);
    }

    private MovableTime slidTo(LocalDate day) {
        LocalDate slid = isOfWholeMonths() && endsMonth(day) ? byMonths(day) : bySameDays(day);
        return with(day, new TimeWindow.Range(span.startsAfter(slid) ? span.from() : slid));
    }

    private LocalDate byMonths(LocalDate day) {
        return start().plusMonths(monthsBetween(date.plusDays(1), day.plusDays(1)));
    }

    private LocalDate bySameDays(LocalDate day) {
        int dayOfMonth = date.getDayOfMonth();
        boolean fromMonthToMonth =
                dayOfMonth <= DAYS_OF_EVERY_MONTH
                        && start().getDayOfMonth() == dayOfMonth
                        && day.getDayOfMonth() == dayOfMonth;
        return fromMonthToMonth
                ? start().plusMonths(monthsBetween(date, day))
                : start().plusDays(daysBetween(date, day));
    }

    private boolean isRange() {
        return window instanceof TimeWindow.Range;
    }

    private MovableTime withStart(LocalDate start) {
        boolean since = window instanceof TimeWindow.Since;
        return with(date, since ? new TimeWindow.Since(start) : new TimeWindow.Range(start));
    }

    private MovableTime with(LocalDate newDate, TimeWindow newWindow) {
        return new MovableTime(span, newDate, newWindow, pins);
    }

    private static boolean endsMonth(LocalDate day) {
        return day.getDayOfMonth() == day.lengthOfMonth();
    }

    private static long daysBetween(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }

    private static long monthsBetween(LocalDate from, LocalDate to) {
        return Period.between(from, to).toTotalMonths();
    }
}
