package org.plazaatlas.cartography.layout;

import org.plazaatlas.territory.pressure.PressureWeights;

import java.util.OptionalInt;

/**
 * Five classes of pressure in equal steps, the same on every date, so that pictures of different
 * dates may be compared. A step is an eighth of what the four terms would give together where each
 * is at the strength that the usual weights treat alike: all of the area contested, hostile
 * boundary all round, eight rivals too many, four shocks of that day. With the usual weights that
 * makes 20 points, as much as half of the area contested; with other weights the bounds follow.
 *
 * @param step width of a class in points; 0 if every weight is 0
 */
public record PressureScale(double step) {

    public static final int CLASSES = 5;

    private static final double BOUNDARY_ALL_ROUND = 100;
    private static final double MANY_RIVALS = 8;
    private static final double MANY_SHOCKS = 4;
    private static final double STEPS = 8;

    public static PressureScale of(PressureWeights weights) {
        double together =
                weights.contested()
                        + weights.boundary() * BOUNDARY_ALL_ROUND
                        + weights.rivals() * MANY_RIVALS
                        + weights.shocks() * MANY_SHOCKS;
        return new PressureScale(together / STEPS);
    }

    /** The class of a score, from 0; the last one is open. None for a score of 0. */
    public OptionalInt classOf(double score) {
        return score > 0 && step > 0
                ? OptionalInt.of((int) Math.min(CLASSES - 1, score / step))
                : OptionalInt.empty();
    }

    /** The least score of a class; that of the class after it is the first that is too high. */
    public double lowerBound(int pressureClass) {
        return pressureClass * step;
    }
}
