package org.plazaatlas.territory.pressure;

import org.plazaatlas.model.Event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A past shock that touches an organization of a place.
 *
 * @param remaining how much of it remains: 1 on its day, then half of that after every six months
 */
public record RecentShock(Event event, double remaining) {

    private static final double HALF_LIFE_DAYS = 365.25 / 2;

    /** How much of a shock remains on a day, which must not be before the shock. */
    static RecentShock on(LocalDate date, Event shock) {
        long days = ChronoUnit.DAYS.between(shock.start().firstDay(), date);
        return new RecentShock(shock, Math.pow(0.5, days / HALF_LIFE_DAYS));
    }
}
