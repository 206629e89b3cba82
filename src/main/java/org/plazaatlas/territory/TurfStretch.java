package org.plazaatlas.territory;

import org.plazaatlas.model.DateRange;

/**
 * A stretch of time in which the turf between two organizations stayed as it was.
 *
 * @param boundaryKm length of their boundary, 0 if they had none
 * @param jointSquareKm area that both dominated
 * @param rivals whether they were rivals
 */
public record TurfStretch(
        DateRange range, double boundaryKm, double jointSquareKm, boolean rivals) {}
