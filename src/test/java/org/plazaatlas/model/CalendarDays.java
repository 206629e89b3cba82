package org.plazaatlas.model;

import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.TemporalAdjusters;
import java.util.Random;

/** Days for testing the calendar: mostly those on which mistakes are likely. */
public final class CalendarDays {

    private CalendarDays() {}

    /** A day of the years 1896 to 2103, in which 1900 and 2100 are not leap years. */
    public static LocalDate any(Random random) {
        LocalDate day = Year.of(1896 + random.nextInt(208)).atDay(1 + random.nextInt(365));
        return switch (random.nextInt(6)) {
            case 0 -> day.with(TemporalAdjusters.firstDayOfMonth());
            case 1 -> day.with(TemporalAdjusters.lastDayOfMonth());
            case 2 -> day.withMonth(2).with(TemporalAdjusters.lastDayOfMonth());
            case 3 -> day.with(TemporalAdjusters.lastDayOfYear());
            default -> day;
        };
    }
}
