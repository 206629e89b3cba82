package org.plazaatlas.desktop.axis;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Places the years along an axis so that no two labels touch. */
public final class YearTicks {

    private static final int[] YEARS_BETWEEN_LABELS = {1, 2, 5, 10, 20, 50, 100};
    private static final double GAP_PX = 8;
    private static final String WIDEST_YEAR = "2000";

    private YearTicks() {}

    /**
     * A tick for each year that starts on the axis. Every year is labelled, or every second, fifth,
     * tenth ..., as the width allows.
     *
     * @param widthOf width of a text in pixels, in the font of the labels
     */
    public static List<YearTick> layOut(TimeAxis axis, ToDoubleFunction<String> widthOf) {
        int step = yearsBetweenLabels(axis, widthOf.applyAsDouble(WIDEST_YEAR) + GAP_PX);
        int first = axis.range().from().minusDays(1).getYear() + 1;
        int last = axis.range().to().minusDays(1).getYear();
        return IntStream.rangeClosed(first, last)
                .mapToObj(y -> new YearTick(y, axis.xOf(LocalDate.of(y, 1, 1)), y % step == 0))
                .toList();
    }

    private static int yearsBetweenLabels(TimeAxis axis, double neededPx) {
        double shortestYearPx = 365 * axis.pixelsPerDay();
        for (int years : YEARS_BETWEEN_LABELS) {
            if (years * shortestYearPx >= neededPx) {
                return years;
            }
        }
        return Integer.MAX_VALUE;
    }
}
