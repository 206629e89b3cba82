package org.plazaatlas.desktop.charts;

import org.plazaatlas.desktop.axis.TimeAxis;
import org.plazaatlas.dossier.Dossier.Chart;
import org.plazaatlas.dossier.Dossier.Chart.Point;
import org.plazaatlas.dossier.Dossier.Chart.YearSeries;
import org.plazaatlas.model.DateRange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The layout of yearly figures: each figure is a level line over its year. Consecutive years of one
 * source make one line; a year without a figure breaks it. Lines of two sources are never joined,
 * because sources may count differently.
 */
record FiguresLayout(TimeAxis axis, ValueScale scale, List<Line> lines) {

    private static final double REACH_PX = 8;

    FiguresLayout {
        lines = List.copyOf(lines);
    }

    /**
     * The line of one source.
     *
     * @param number index of the source in the chart, from 0
     */
    record Line(int number, List<Run> runs) {
        Line {
            runs = List.copyOf(runs);
        }
    }

    /** Consecutive years; never empty. */
    record Run(List<ValueLine> levels) {
        Run {
            levels = List.copyOf(levels);
        }

        double left() {
            return levels.getFirst().left();
        }
    }

    /** One year's figure. */
    record ValueLine(Point point, double left, double right, double y) {}

    static FiguresLayout of(Chart chart, TimeAxis axis, ChartFrame frame) {
        double largest =
                chart.series().stream()
                        .flatMap(series -> series.points().stream())
                        .filter(point -> yearOf(point).overlaps(axis.range()))
                        .mapToDouble(Point::value)
                        .max()
                        .orElse(0);
        ValueScale scale = ValueScale.of(largest, frame.top(), frame.bottom());
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < chart.series().size(); i++) {
            lines.add(new Line(i, runs(chart.series().get(i), axis, frame, scale)));
        }
        return new FiguresLayout(axis, scale, lines);
    }

    private static List<Run> runs(
            YearSeries series, TimeAxis axis, ChartFrame frame, ValueScale scale) {
        List<Run> runs = new ArrayList<>();
        List<ValueLine> run = new ArrayList<>();
        for (Point point : series.points()) {
            if (yearOf(point).overlaps(axis.range())) {
                if (!run.isEmpty() && run.getLast().point().year() + 1 != point.year()) {
                    runs.add(new Run(run));
                    run = new ArrayList<>();
                }
                run.add(level(point, axis, frame, scale));
            }
        }
        if (!run.isEmpty()) {
            runs.add(new Run(run));
        }
        return runs;
    }

    private static ValueLine level(Point point, TimeAxis axis, ChartFrame frame, ValueScale scale) {
        DateRange year = yearOf(point);
        return new ValueLine(
                point,
                frame.x(axis.xOf(year.from())),
                frame.x(axis.xOf(year.to())),
                scale.yOf(point.value()));
    }

    private static DateRange yearOf(Point point) {
        return new DateRange(
                LocalDate.of(point.year(), 1, 1), LocalDate.of(point.year() + 1, 1, 1));
    }

    boolean isEmpty() {
        return lines.stream().allMatch(line -> line.runs().isEmpty());
    }

    /** A figure under a point, with the index of its source. */
    record Hit(int number, Point point) {}

    /** The figure nearest to a point, up or down, within a few pixels. */
    Optional<Hit> at(double x, double y) {
        record Near(Hit hit, double distance) {}
        return lines.stream()
                .flatMap(
                        line ->
                                line.runs().stream()
                                        .flatMap(run -> run.levels().stream())
                                        .filter(level -> x >= level.left() && x < level.right())
                                        .map(
                                                level ->
                                                        new Near(
                                                                new Hit(
                                                                        line.number(),
                                                                        level.point()),
                                                                Math.abs(level.y() - y))))
                .filter(near -> near.distance() <= REACH_PX)
                .min(Comparator.comparingDouble(Near::distance))
                .map(Near::hit);
    }
}
