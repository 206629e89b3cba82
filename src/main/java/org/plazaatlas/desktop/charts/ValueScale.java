package org.plazaatlas.desktop.charts;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A vertical scale from zero up, with lines every 1, 2 or 5 times a power of ten.
 *
 * @param top y of the largest value, in pixels
 * @param bottom y of zero
 * @param largest value at the top, above zero
 * @param step between two lines
 */
record ValueScale(double top, double bottom, double largest, double step) {

    private static final double LEAST_GAP_PX = 26;
    private static final double[] MULTIPLES = {1, 2, 5, 10};

    /**
     * A scale that reaches the largest value, or 1 if that is zero, so that nothing is divided by
     * zero.
     */
    static ValueScale of(double largest, double top, double bottom) {
        double reached = largest > 0 ? largest : 1;
        double needed = reached * LEAST_GAP_PX / Math.max(LEAST_GAP_PX, bottom - top);
        double power = Math.pow(10, Math.floor(Math.log10(needed)));
        double step = power;
        for (double multiple : MULTIPLES) {
            step = multiple * power;
            if (step >= needed) {
                break;
            }
        }
        return new ValueScale(top, bottom, reached, step);
    }

    double yOf(double value) {
        return bottom - (bottom - top) * value / largest;
    }

    /** The values of the lines, zero first. */
    List<Double> lines() {
        int count = (int) Math.floor(largest / step + 1e-9);
        return IntStream.rangeClosed(0, count).mapToObj(i -> i * step).toList();
    }
}
