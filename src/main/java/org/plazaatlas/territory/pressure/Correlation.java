package org.plazaatlas.territory.pressure;

import org.hipparchus.stat.ranking.NaturalRanking;
import org.hipparchus.stat.ranking.TiesStrategy;

import java.util.Arrays;
import java.util.Random;

/**
 * How far two quantities of the same places rise and fall together.
 *
 * @param rho Spearman's rank correlation from -1 to 1, ties given their average rank; NaN if there
 *     are fewer than three places or one quantity is the same everywhere
 * @param pValue share of all permutations of one quantity over the places that correlate at least
 *     as strongly, in either direction; NaN below five places, where no p-value can be significant
 */
public record Correlation(double rho, double pValue) {

    private static final Correlation UNDEFINED = new Correlation(Double.NaN, Double.NaN);
    private static final int FEWEST_PLACES_FOR_RHO = 3;

    /** Of four places, two of the 24 orders are perfect: no p-value is below 0.083. */
    private static final int FEWEST_PLACES_FOR_P = 5;

    private static final int PERMUTATIONS = 10_000;
    private static final long SEED = 20_241_112;

    /** Equal sums may differ by rounding, because they are added up in different orders. */
    private static final double ROUNDING = 1e-9;

    /** Whether there are enough places, and enough differences, for a correlation. */
    public boolean isDefined() {
        return !Double.isNaN(rho);
    }

    /** Whether there are enough places to test it against chance. */
    public boolean isTested() {
        return !Double.isNaN(pValue);
    }

    /**
     * Correlates two quantities, given for the same places in the same order. The p-value comes
     * from a permutation test with a fixed seed: (b + 1) / (m + 1) if b of m permutations correlate
     * as strongly (B. Phipson and G. K. Smyth, "Permutation p-values should never be zero",
     * Statistical Applications in Genetics and Molecular Biology 9 (2010), article 39).
     */
    public static Correlation spearman(double[] one, double[] other) {
        if (one.length < FEWEST_PLACES_FOR_RHO) {
            return UNDEFINED;
        }
        double[] ranks = centredRanks(one);
        double[] otherRanks = centredRanks(other);
        double spread = Math.sqrt(dot(ranks, ranks) * dot(otherRanks, otherRanks));
        if (spread == 0) {
            return UNDEFINED;
        }
        double rho = dot(ranks, otherRanks) / spread;
        boolean tested = one.length >= FEWEST_PLACES_FOR_P;
        return new Correlation(rho, tested ? pValue(ranks, otherRanks) : Double.NaN);
    }

    private static double[] centredRanks(double[] values) {
        double mean = (values.length + 1) / 2.0;
        double[] ranks = new NaturalRanking(TiesStrategy.AVERAGE).rank(values);
        return Arrays.stream(ranks).map(rank -> rank - mean).toArray();
    }

    /**
     * Shuffled ranks keep their mean and spread, so their products can be compared instead of rho.
     */
    private static double pValue(double[] ranks, double[] otherRanks) {
        double observed = Math.abs(dot(ranks, otherRanks));
        double[] shuffled = otherRanks.clone();
        Random random = new Random(SEED);
        int asStrong = 0;
        for (int i = 0; i < PERMUTATIONS; i++) {
            shuffle(shuffled, random);
            asStrong += Math.abs(dot(ranks, shuffled)) >= observed - ROUNDING ? 1 : 0;
        }
        return (asStrong + 1.0) / (PERMUTATIONS + 1.0);
    }

    private static void shuffle(double[] values, Random random) {
        for (int last = values.length - 1; last > 0; last--) {
            int chosen = random.nextInt(last + 1);
            double swapped = values[last];
            values[last] = values[chosen];
            values[chosen] = swapped;
        }
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
