package org.plazaatlas.territory.time;

import org.plazaatlas.model.DateRange;

/**
 * A span of days in which the turf between two organizations stayed the same.
 *
 * @param boundaryKm length of their boundary, 0 if they had none
 * @param jointSquareKm area that they contested or that both dominated
 * @param rivals whether they were rivals
 */
public record TurfSpan(DateRange range, double boundaryKm, double jointSquareKm, boolean rivals) {

    /** Whether they had a boundary or a joint area. */
    boolean isTurf() {
        return boundaryKm > 0 || jointSquareKm > 0;
    }

    /** This span, extended to the end of the other. */
    TurfSpan untilEndOf(TurfSpan other) {
        DateRange both = new DateRange(range.from(), other.range.to());
        return new TurfSpan(both, boundaryKm, jointSquareKm, rivals);
    }

    /** Whether the turf was the same in the other span. */
    boolean isLike(TurfSpan other) {
        return boundaryKm == other.boundaryKm
                && jointSquareKm == other.jointSquareKm
                && rivals == other.rivals;
    }
}
