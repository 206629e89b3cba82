package org.plazaatlas.territory.pressure;

import org.plazaatlas.model.Event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A shock that touches an organization of a place.
 *
 * @param remaining what is left of it: 1 on its day, half after every six months
 */
public record RecentShock(Event event, double remaining) {

    private static final double HALF_LIFE_DAYS = 365.25 / 2;

    /** What is left of a shock on a day; that may not be before its own. */
    static RecentShock on(LocalDate date, Event shock) {
        long days = ChronoUnit.DAYS.between(shock.start().firstDay(), date);
        return new RecentShock(shock, Math.pow(0.5, days / HALF_LIFE_DAYS));
    }
}
