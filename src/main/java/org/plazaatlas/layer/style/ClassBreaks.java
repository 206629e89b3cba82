package org.plazaatlas.layer.style;

import java.util.Arrays;

/**
 * The classes of a figure, from the lowest on. A figure belongs to the first class whose upper
 * bound it does not exceed.
 */
public final class ClassBreaks {

    /** More classes than this are not told apart by colours. */
    public static final int MOST = 9;

    private final double least;
    private final double[] upper;

    private ClassBreaks(double least, double... upper) {
        this.least = least;
        this.upper = upper;
    }

    /**
     * Puts figures into classes. There are fewer classes than asked for where there are fewer
     * different figures.
     *
     * @param figures in any order; those that are not finite are passed over
     * @param classes how many; the pretty ones may be one or two more or less
     */
    public static ClassBreaks of(double[] figures, ClassMethod method, int classes) {
        double[] sorted = Arrays.stream(figures).filter(Double::isFinite).sorted().toArray();
        if (sorted.length == 0) {
            return new ClassBreaks(0);
        }
        double least = sorted[0];
        double most = sorted[sorted.length - 1];
        long different = Arrays.stream(sorted).distinct().limit(MOST).count();
        int count = (int) Math.min(Math.clamp(classes, 1, MOST), different);
        double[] upper =
                switch (method) {
                    case EQUAL -> equal(least, most, count);
                    case QUANTILE -> quantiles(sorted, count);
                    case JENKS -> NaturalBreaks.upperBounds(sorted, count);
                    case PRETTY -> pretty(least, most, count);
                };
        double[] distinct = Arrays.stream(upper).distinct().toArray();
        distinct[distinct.length - 1] = Math.max(most, distinct[distinct.length - 1]);
        double start = method == ClassMethod.PRETTY ? prettyStart(least, most, count) : least;
        return new ClassBreaks(start, distinct);
    }

    private static double[] equal(double least, double most, int count) {
        double[] upper = new double[count];
        for (int i = 0; i < count; i++) {
            upper[i] = i == count - 1 ? most : least + (most - least) * (i + 1) / count;
        }
        return upper;
    }

    private static double[] quantiles(double[] sorted, int count) {
        double[] upper = new double[count];
        for (int i = 0; i < count; i++) {
            int place = (int) Math.ceil((double) sorted.length * (i + 1) / count) - 1;
            upper[i] = sorted[Math.clamp(place, 0, sorted.length - 1)];
        }
        return upper;
    }

    private static double[] pretty(double least, double most, int count) {
        double step = prettyStep(least, most, count);
        double start = prettyStart(least, most, count);
        int steps = Math.max(1, (int) Math.ceil((most - start) / step - 1e-9));
        double[] upper = new double[steps];
        for (int i = 0; i < steps; i++) {
            upper[i] = rounded(start + (i + 1) * step, step);
        }
        return upper;
    }

    private static double prettyStart(double least, double most, int count) {
        double step = prettyStep(least, most, count);
        return rounded(Math.floor(least / step + 1e-9) * step, step);
    }

    /** A multiple of a step without what adding up leaves behind its last digit. */
    private static double rounded(double figure, double step) {
        return Math.rint(figure / step) * step;
    }

    /** One, two or five times a power of ten, whichever comes nearest to the wished width. */
    private static double prettyStep(double least, double most, int count) {
        double width = (most - least) / count;
        if (!(width > 0)) {
            return 1;
        }
        double power = Math.pow(10, Math.floor(Math.log10(width)));
        double best = power;
        for (double factor : new double[] {2, 5, 10}) {
            if (Math.abs(factor * power - width) < Math.abs(best - width)) {
                best = factor * power;
            }
        }
        return best;
    }

    /** How many classes there are; none where there is no figure. */
    public int count() {
        return upper.length;
    }

    /** The lower bound of a class. */
    public double from(int index) {
        return index == 0 ? least : upper[index - 1];
    }

    /** The upper bound of a class, which belongs to it. */
    public double to(int index) {
        return upper[index];
    }

    /** The class of a figure; -1 if it is not finite or there is no class. */
    public int classOf(double figure) {
        if (!Double.isFinite(figure) || upper.length == 0) {
            return -1;
        }
        int place = Arrays.binarySearch(upper, figure);
        return Math.min(place < 0 ? -place - 1 : place, upper.length - 1);
    }
}
