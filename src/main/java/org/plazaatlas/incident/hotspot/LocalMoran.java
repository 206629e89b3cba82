package org.plazaatlas.incident.hotspot;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * The local Moran's I of L. Anselin, "Local Indicators of Spatial Association - LISA", Geographical
 * Analysis 27 (1995): how far a place and the mean of its neighbours lie on the same side of the
 * mean of all. Its p-value comes from conditional permutations: the figure of the place stays, and
 * others are drawn for its neighbours.
 */
final class LocalMoran {

    private static final int PERMUTATIONS = 9_999;
    private static final long SEED = 19_950_401;

    /** Equal sums may differ by rounding, because they are added up in different orders. */
    private static final double ROUNDING = 1e-12;

    private final double[] deviations;
    private final double variance;
    private final Neighbours neighbours;

    /**
     * @param figures as many as places
     */
    LocalMoran(double[] figures, Neighbours neighbours) {
        double mean = Arrays.stream(figures).average().orElse(0);
        deviations = Arrays.stream(figures).map(x -> x - mean).toArray();
        variance = Arrays.stream(deviations).map(d -> d * d).average().orElse(0);
        this.neighbours = neighbours;
    }

    /** Whether there are neighbours and differences to compare. */
    boolean isDefined(int place) {
        return variance > 0 && neighbours.count(place) > 0;
    }

    /** I of a place; 0 if it is not defined. */
    double index(int place) {
        return isDefined(place) ? deviations[place] * besides(place) / variance : 0;
    }

    /** The mean deviation of the places beside it. */
    private double besides(int place) {
        return neighbours.sum(place, deviations) / neighbours.count(place);
    }

    /** Whether the figure of the place is above the mean. */
    boolean isHigh(int place) {
        return deviations[place] > 0;
    }

    /** Whether the figures of the places beside it are above the mean, taken together. */
    boolean isAmongHigh(int place) {
        return isDefined(place) && besides(place) > 0;
    }

    /**
     * How often neighbours drawn by chance come to an I as extreme, on the side where it lies: (b +
     * 1) / (m + 1) for b of m draws. It is 1 if I is not defined.
     */
    double pValue(int place) {
        if (!isDefined(place)) {
            return 1;
        }
        int[] others = IntStream.range(0, deviations.length).filter(i -> i != place).toArray();
        double own = besides(place) * neighbours.count(place);
        Random random = new Random(SEED + place);
        int asHigh = 0;
        int asLow = 0;
        for (int i = 0; i < PERMUTATIONS; i++) {
            double drawn = draw(others, neighbours.count(place), random);
            asHigh += drawn >= own - ROUNDING ? 1 : 0;
            asLow += drawn <= own + ROUNDING ? 1 : 0;
        }
        return (Math.min(asHigh, asLow) + 1.0) / (PERMUTATIONS + 1.0);
    }

    /**
     * The sum of some deviations, drawn without putting back by the shuffle of Fisher and Yates.
     */
    private double draw(int[] others, int count, Random random) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            int chosen = i + random.nextInt(others.length - i);
            int swapped = others[i];
            others[i] = others[chosen];
            others[chosen] = swapped;
            sum += deviations[others[i]];
        }
        return sum;
    }
}
