package org.plazaatlas.desktop.timeline;

import org.plazaatlas.model.DateRange;

import java.util.List;

/**
 * One bin of a histogram on the axis.
 *
 * @param left in pixels
 * @param width in pixels
 * @param unit the bin length of the histogram
 * @param counts how many of each kind, in the order of the kinds; their sum is above 0
 * @param most the largest sum of any bin of this length, in view or not
 */
record HistogramBin(
        double left,
        double width,
        HistogramUnit unit,
        DateRange days,
        List<Integer> counts,
        int most) {

    HistogramBin {
        counts = List.copyOf(counts);
    }

    int total() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    boolean covers(double x) {
        return x >= left && x < left + width;
    }
}
