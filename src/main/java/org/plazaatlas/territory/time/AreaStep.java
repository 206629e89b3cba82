package org.plazaatlas.territory.time;

import org.plazaatlas.model.DateRange;

import java.util.Map;

/**
 * The dominated area during a span of days in which it stays the same.
 *
 * @param span the days; never empty
 * @param squareKm area of each band that is not empty
 * @param dominatedSquareKm area where any organization is dominant: all bands together
 */
public record AreaStep(DateRange span, Map<AreaBand, Double> squareKm, double dominatedSquareKm) {

    public AreaStep {
        squareKm = Map.copyOf(squareKm);
    }

    /** The area of a band in km²; 0 if it is empty. */
    public double squareKm(AreaBand band) {
        return squareKm.getOrDefault(band, 0.0);
    }
}
