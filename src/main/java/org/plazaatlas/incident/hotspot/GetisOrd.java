package org.plazaatlas.incident.hotspot;

import org.hipparchus.special.Erf;

import java.util.Arrays;

/**
 * The statistic Gi* of J. K. Ord and A. Getis, "Local Spatial Autocorrelation Statistics:
 * Distributional Issues and an Application", Geographical Analysis 27 (1995), equation 14, with
 * weights of 1 for a place itself and its neighbours: how far the sum over them lies from what it
 * would be if the figures were spread by chance, in standard deviations.
 */
final class GetisOrd {

    private GetisOrd() {}

    /**
     * The z-score of each place: above 0 where high figures lie together, below 0 where low ones
     * do. All are 0 if the figures are the same everywhere.
     *
     * @param figures as many as places
     */
    static double[] scores(double[] figures, Neighbours neighbours) {
        int n = figures.length;
        double mean = Arrays.stream(figures).average().orElse(0);
        double squares = Arrays.stream(figures).map(x -> x * x).sum();
        double deviation = Math.sqrt(Math.max(0, squares / n - mean * mean));
        double[] scores = new double[n];
        for (int place = 0; place < n; place++) {
            double weights = 1.0 + neighbours.count(place);
            double sum = figures[place] + neighbours.sum(place, figures);
            double spread = deviation * Math.sqrt((n * weights - weights * weights) / (n - 1));
            scores[place] = spread > 0 ? (sum - mean * weights) / spread : 0;
        }
        return scores;
    }

    /** How often chance alone comes to a z-score as far from 0, in either direction. */
    static double pValue(double score) {
        return Erf.erfc(Math.abs(score) / Math.sqrt(2));
    }
}
