package org.plazaatlas.desktop.axis;

import java.time.LocalDate;

/**
 * A day marked on an axis.
 *
 * @param x where the day starts, in pixels
 * @param label the text below the tick; empty if it has none
 * @param labelLeft where the text begins, in pixels
 */
public record CalendarTick(LocalDate day, double x, String label, double labelLeft) {

    public boolean labelled() {
        return !label.isEmpty();
    }
}
