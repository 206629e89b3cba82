package org.plazaatlas.desktop.axis;

import org.plazaatlas.model.DateRange;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A horizontal axis of time: which days it shows, and where. Every day has the same width; a zoomed
 * axis is an axis of fewer days.
 *
 * @param range the days shown; neither empty nor open
 * @param left x of the start of the first day, in pixels
 * @param width width of the whole range, in pixels; not negative
 */
public record TimeAxis(DateRange range, double left, double width) {

    /** Added before rounding down, so that the start of a day counts as that day. */
    private static final double A_THOUSANDTH_OF_A_DAY = 1e-3;

    /**
     * @throws IllegalArgumentException if the range is empty or open, or the width is negative
     */
    public TimeAxis {
        if (range.isEmpty() || range.hasOpenStart() || range.hasOpenEnd()) {
            throw new IllegalArgumentException("an axis cannot show " + range);
        }
        if (!(width >= 0)) {
            throw new IllegalArgumentException("an axis cannot be " + width + " px wide");
        }
    }

    /** X of the start of a day, in pixels; a day outside the range lies outside the axis. */
    public double xOf(LocalDate day) {
        return left + daysFromStart(day) * pixelsPerDay();
    }

    /** X of the start of a day, or of the nearer end of the axis if the day is not on it. */
    public double nearestXOf(LocalDate day) {
        return Math.clamp(xOf(day), left, right());
    }

    /** The day drawn at x, or the nearest one on the axis. */
    public LocalDate dateAt(double x) {
        if (width == 0) {
            return range.from();
        }
        double days = (x - left) / pixelsPerDay() + A_THOUSANDTH_OF_A_DAY;
        double wholeDays = Math.floor(Math.clamp(days, 0, (double) lengthInDays()));
        return range.nearest(range.from().plusDays((long) wholeDays));
    }

    public double pixelsPerDay() {
        return width / lengthInDays();
    }

    public double right() {
        return left + width;
    }

    private long lengthInDays() {
        return daysFromStart(range.to());
    }

    private long daysFromStart(LocalDate day) {
        return ChronoUnit.DAYS.between(range.from(), day);
    }
}
