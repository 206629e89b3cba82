package org.plazaatlas.territory.time;

import org.plazaatlas.model.DateRange;

import java.util.Map;

/**
 * The dominated area while it stays as it is.
 *
 * @param span the days; never empty
 * @param squareKm of each band that is not empty
 * @param dominatedSquareKm where any organization is dominant: the bands together
 */
public record AreaStep(DateRange span, Map<AreaBand, Double> squareKm, double dominatedSquareKm) {

    public AreaStep {
        squareKm = Map.copyOf(squareKm);
    }

    /** Of a band that is empty: 0. */
    public double squareKm(AreaBand band) {
        return squareKm.getOrDefault(band, 0.0);
    }
}
