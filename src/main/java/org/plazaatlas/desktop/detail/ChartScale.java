package org.plazaatlas.desktop.detail;

import org.plazaatlas.desktop.axis.TimeAxis;
import org.plazaatlas.dossier.Dossier.Chart;
import org.plazaatlas.dossier.Dossier.Chart.Point;
import org.plazaatlas.model.DateRange;

import java.time.Year;
import java.util.IntSummaryStatistics;

/**
 * The years that all series of a chart share; each year is a slot of the same width, in pixels.
 *
 * @param firstYear the first year any series has
 * @param lastYear the last year any series has
 */
record ChartScale(int firstYear, int lastYear) {

    /** Room for the largest value, left of the slots. */
    static final double LEFT = 44;

    private static final double RIGHT_INSET = 16;

    static ChartScale of(Chart chart) {
        IntSummaryStatistics years =
                chart.series().stream()
                        .flatMap(series -> series.points().stream())
                        .mapToInt(Point::year)
                        .summaryStatistics();
        return new ChartScale(years.getMin(), years.getMax());
    }

    boolean contains(int year) {
        return year >= firstYear && year <= lastYear;
    }

    double slotWidth(double width) {
        return Math.max(0, width - LEFT - RIGHT_INSET) / (lastYear - firstYear + 1);
    }

    /** The left edge of a year's slot in a drawing of that width. */
    double slotLeft(int year, double width) {
        return LEFT + (year - firstYear) * slotWidth(width);
    }

    /**
     * The axis on which each year starts in the middle of its slot, so that its label stands under
     * its bar.
     */
    TimeAxis axis(double width) {
        DateRange years =
                new DateRange(Year.of(firstYear).atDay(1), Year.of(lastYear + 1).atDay(1));
        double slot = slotWidth(width);
        return new TimeAxis(years, LEFT + slot / 2, slot * (lastYear - firstYear + 1));
    }
}
