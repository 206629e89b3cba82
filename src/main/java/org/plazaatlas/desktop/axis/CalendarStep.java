package org.plazaatlas.desktop.axis;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/**
 * A regular distance between days of the calendar.
 *
 * @param unit days, months or years. Steps of several days start anew each month, so that its first
 *     day is always among them
 * @param count how many units apart
 * @param fewestDays the shortest distance between two neighbours, in days
 */
record CalendarStep(ChronoUnit unit, int count, int fewestDays) {

    static CalendarStep days(int count, int fewestDays) {
        return new CalendarStep(ChronoUnit.DAYS, count, fewestDays);
    }

    static CalendarStep months(int count, int fewestDays) {
        return new CalendarStep(ChronoUnit.MONTHS, count, fewestDays);
    }

    static CalendarStep years(int count) {
        return new CalendarStep(ChronoUnit.YEARS, count, 365 * count);
    }

    /** Whether the step lands on that day. */
    boolean landsOn(LocalDate day) {
        return switch (unit) {
            case DAYS -> landsOnDay(day.getDayOfMonth());
            case MONTHS -> day.getDayOfMonth() == 1 && (day.getMonthValue() - 1) % count == 0;
            default -> day.getDayOfYear() == 1 && day.getYear() % count == 0;
        };
    }

    /** 1, 5, 10, 15 ...; the last days of a month are left out, too close to the next first. */
    private boolean landsOnDay(int dayOfMonth) {
        if (count <= 2) {
            return (dayOfMonth - 1) % count == 0 && (count == 1 || dayOfMonth < 28);
        }
        return dayOfMonth == 1 || dayOfMonth % count == 0 && dayOfMonth + count <= 31;
    }

    /** The first start of a unit on or after a day. */
    LocalDate firstOnOrAfter(LocalDate day) {
        LocalDate start =
                switch (unit) {
                    case DAYS -> day;
                    case MONTHS -> day.with(TemporalAdjusters.firstDayOfMonth());
                    default -> day.with(TemporalAdjusters.firstDayOfYear());
                };
        return start.isBefore(day) ? start.plus(1, unit) : start;
    }
}
