package org.plazaatlas.layer.added;

import java.util.Optional;

/**
 * How a layer follows the date of the map.
 *
 * @param fromField the field that tells when a feature begins: days, times, or years
 * @param toField the field that tells when it is over; empty if only its beginning is known
 * @param daysShown how many days a feature without an end is shown, from its beginning on; where
 *     only a year or month is known, it is shown until that is over
 */
public record LayerTime(String fromField, Optional<String> toField, int daysShown) {

    /** How long an incident is shown unless the analyst says otherwise. */
    public static final int MONTH = 30;

    /**
     * @throws IllegalArgumentException if the number of days is not positive
     */
    public LayerTime {
        if (daysShown < 1) {
            throw new IllegalArgumentException("not a day or more: " + daysShown);
        }
    }
}
