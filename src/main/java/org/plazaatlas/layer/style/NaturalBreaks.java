package org.plazaatlas.layer.style;

import java.util.Arrays;

/**
 * Puts figures into classes so that the squared differences from the means of their classes are
 * least in all (Fisher 1958, by dynamic programming). Time grows with the square of the number of
 * figures, so of many only an even sample is looked at.
 */
final class NaturalBreaks {

    private static final int MOST_FIGURES = 1_500;

    private NaturalBreaks() {}

    /**
     * The highest figure of each class.
     *
     * @param sorted ascending, not empty
     * @param classes at most as many as there are different figures
     */
    static double[] upperBounds(double[] sorted, int classes) {
        double[] figures = sample(sorted);
        int[][] starts = starts(figures, classes);
        double[] bounds = new double[classes];
        int end = figures.length;
        for (int c = classes - 1; c >= 0; c--) {
            bounds[c] = figures[end - 1];
            end = starts[c][end];
        }
        return bounds;
    }

    private static double[] sample(double[] sorted) {
        if (sorted.length <= MOST_FIGURES) {
            return sorted;
        }
        double[] sample = new double[MOST_FIGURES];
        for (int i = 0; i < MOST_FIGURES; i++) {
            sample[i] = sorted[(int) ((long) i * (sorted.length - 1) / (MOST_FIGURES - 1))];
        }
        return sample;
    }

    /** For each class, where it starts if it ends before a figure and all is at its best. */
    private static int[][] starts(double[] figures, int classes) {
        int count = figures.length;
        double[] sums = new double[count + 1];
        double[] squares = new double[count + 1];
        for (int i = 0; i < count; i++) {
            double figure = figures[i] - figures[0];
            sums[i + 1] = sums[i] + figure;
            squares[i + 1] = squares[i] + figure * figure;
        }
        int[][] starts = new int[classes][count + 1];
        double[] least = new double[count + 1];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        least[0] = 0;
        for (int c = 0; c < classes; c++) {
            double[] next = new double[count + 1];
            Arrays.fill(next, Double.POSITIVE_INFINITY);
            for (int end = c + 1; end <= count; end++) {
                for (int start = c; start < end; start++) {
                    double spread = least[start] + spread(sums, squares, start, end);
                    if (spread < next[end]) {
                        next[end] = spread;
                        starts[c][end] = start;
                    }
                }
            }
            least = next;
        }
        return starts;
    }

    private static double spread(double[] sums, double[] squares, int start, int end) {
        double sum = sums[end] - sums[start];
        return squares[end] - squares[start] - sum * sum / (end - start);
    }
}
