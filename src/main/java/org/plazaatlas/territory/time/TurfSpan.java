package org.plazaatlas.territory.time;

import org.plazaatlas.model.DateRange;

/**
 * A stretch of time in which the turf between two organizations stayed as it was.
 *
 * @param boundaryKm length of their boundary, 0 if they had none
 * @param jointSquareKm area that both dominated
 * @param rivals whether they were rivals
 */
public record TurfSpan(DateRange range, double boundaryKm, double jointSquareKm, boolean rivals) {

    /** Whether they had anything between them. */
    boolean isTurf() {
        return boundaryKm > 0 || jointSquareKm > 0;
    }

    /** This stretch, had it lasted until the other's end. */
    TurfSpan untilEndOf(TurfSpan other) {
        DateRange both = new DateRange(range.from(), other.range.to());
        return new TurfSpan(both, boundaryKm, jointSquareKm, rivals);
    }

    /** Whether the turf was the same in the other stretch. */
    boolean isLike(TurfSpan other) {
        return boundaryKm == other.boundaryKm
                && jointSquareKm == other.jointSquareKm
                && rivals == other.rivals;
    }
}
