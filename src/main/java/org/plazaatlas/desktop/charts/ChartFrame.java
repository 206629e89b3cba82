package org.plazaatlas.desktop.charts;

/**
 * Where the marks of a chart may lie, in pixels. The first and last day of a zoomed axis may reach
 * beyond it.
 */
record ChartFrame(double left, double right, double top, double bottom) {

    /** The nearest x inside. */
    double x(double of) {
        return Math.clamp(of, left, right);
    }

    boolean holds(double x) {
        return x >= left && x <= right;
    }
}
