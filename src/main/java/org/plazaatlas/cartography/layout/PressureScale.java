package org.plazaatlas.cartography.layout;

import org.plazaatlas.territory.pressure.PressureWeights;

import java.util.OptionalInt;

/**
 * Five classes of pressure in equal steps, the same on every date, so that pictures of different
 * dates can be compared. A step is one eighth of the score of a place where the default weights
 * give each of the four terms the same score: all of the area contested, a hostile boundary all
 * round, eight surplus rivals, four shocks on that day. With the default weights a step is 20
 * points, the score of a place with half of its area contested; with other weights the bounds
 * follow.
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

    /**
     * The class of a score, from 0; the highest class has no upper bound. Empty for a score of 0.
     */
    public OptionalInt classOf(double score) {
        return score > 0 && step > 0
                ? OptionalInt.of((int) Math.min(CLASSES - 1, score / step))
                : OptionalInt.empty();
    }

    /**
     * The lowest score of a class; the lower bound of the next class is the upper bound, exclusive.
     */
    public double lowerBound(int pressureClass) {
        return pressureClass * step;
    }
}
