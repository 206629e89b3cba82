package org.plazaatlas.desktop.charts;

/**
 * Where a chart's marks may lie, in pixels. The days at the ends of a zoomed axis may stand out
 * beyond it in part.
 */
record ChartFrame(double left, double right, double top, double bottom) {

    /** The nearest place inside. */
    double x(double of) {
        return Math.clamp(of, left, right);
    }

    boolean holds(double x) {
        return x >= left && x <= right;
    }
}
