package org.plazaatlas.desktop.axis;

import org.plazaatlas.model.DateRange;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The part of the time that an axis has in view. Zooming and panning give a new value, which never
 * reaches beyond the whole and never shows less than {@link #FEWEST_DAYS}. It may begin at any
 * moment of a day, so that an axis of single days moves as smoothly as one of years.
 *
 * @param whole all that may be shown; neither empty nor open
 * @param start where the view begins, in days since the start of the whole
 * @param days how long it is, in days
 */
public record AxisWindow(DateRange whole, double start, double days) {

    /** How many days the closest view shows; a whole that is shorter is shown whole. */
    public static final double FEWEST_DAYS = 10;

    /** How far from the edge a date that was out of view appears, as a share of the view. */
    private static final double MARGIN = 0.1;

    /** Limits length and start to the whole, since a user zooms and pans without regard to it. */
    public AxisWindow {
        double all = ChronoUnit.DAYS.between(whole.from(), whole.to());
        days = Math.clamp(days, Math.min(FEWEST_DAYS, all), all);
        start = Math.clamp(start, 0, all - days);
    }

    /** Everything in view. */
    public static AxisWindow all(DateRange whole) {
        return new AxisWindow(whole, 0, Double.MAX_VALUE);
    }

    /** Whether nothing is out of view. */
    public boolean showsAll() {
        return start == 0 && days == ChronoUnit.DAYS.between(whole.from(), whole.to());
    }

    public boolean isClosest() {
        return days <= FEWEST_DAYS;
    }

    /**
     * The view with this many times fewer days; the day at a place stays there.
     *
     * @param place from 0, the start of the view, to 1, its end
     */
    public AxisWindow zoomed(double factor, double place) {
        double closer = new AxisWindow(whole, start, days / factor).days;
        return new AxisWindow(whole, start + place * (days - closer), closer);
    }

    /** The view so many days later, or as late as the whole allows. */
    public AxisWindow later(double by) {
        return new AxisWindow(whole, start + by, days);
    }

    /** This view if it shows the start of the day, or else the view moved until it does. */
    public AxisWindow showing(LocalDate day) {
        double at = ChronoUnit.DAYS.between(whole.from(), day);
        if (at < start && at + 1 > start) {
            return new AxisWindow(whole, at, days);
        }
        if (at < start) {
            return new AxisWindow(whole, at - (1 - MARGIN) * days, days);
        }
        boolean inView = at < start + days;
        return inView ? this : new AxisWindow(whole, at - MARGIN * days, days);
    }

    /**
     * The axis of all days that the view touches; the first and last may reach beyond it.
     *
     * @param left where the view begins, in pixels
     * @param width how wide it is, in pixels
     */
    public TimeAxis axis(double left, double width) {
        long first = (long) Math.floor(start);
        long last = Math.max(first + 1, (long) Math.ceil(start + days));
        DateRange touched =
                new DateRange(whole.from().plusDays(first), whole.from().plusDays(last));
        double dayWidth = width / days;
        return new TimeAxis(touched, left - (start - first) * dayWidth, (last - first) * dayWidth);
    }

    /** Where a day lies in the view: from 0 to 1, or outside. */
    public double placeOf(LocalDate day) {
        return (ChronoUnit.DAYS.between(whole.from(), day) - start) / days;
    }

    /** The days that are in view, at least in part. */
    public DateRange range() {
        return axis(0, 1).range();
    }
}
