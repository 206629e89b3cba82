package org.plazaatlas.cli.terminal;

import org.plazaatlas.dossier.Dossier.Chart;
import org.plazaatlas.dossier.Dossier.Chart.Point;
import org.plazaatlas.dossier.Dossier.Chart.YearSeries;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes a chart as text: a line for each source, with a bar for each year and a dot for a gap. */
final class ChartText {

    private static final String BARS = "▁▂▃▄▅▆▇█";
    private static final String GAP = "·";

    private ChartText() {}

    /**
     * @param notes gives the note that names the source of a series
     */
    static List<String> lines(Chart chart, Function<YearSeries, String> notes) {
        double highest =
                chart.series().stream()
                        .flatMap(series -> series.points().stream())
                        .mapToDouble(Point::value)
                        .max()
                        .orElse(1);
        Stream<String> lines =
                chart.series().stream().map(series -> line(series, highest) + notes.apply(series));
        return Stream.concat(Stream.of("  " + chart.unit()), lines).toList();
    }

    private static String line(YearSeries series, double highest) {
        int first = series.points().getFirst().year();
        int last = series.points().getLast().year();
        String bars =
                IntStream.rangeClosed(first, last)
                        .mapToObj(year -> bar(series, year, highest))
                        .collect(Collectors.joining());
        String years = first == last ? Integer.toString(first) : first + "–" + last;
        return String.format("    %-9s  %s", years, bars);
    }

    private static String bar(YearSeries series, int year, double highest) {
        return series.points().stream()
                .filter(point -> point.year() == year)
                .map(point -> bar(point.value() / highest))
                .findFirst()
                .orElse(GAP);
    }

    private static String bar(double partOfHighest) {
        int height = (int) Math.round(partOfHighest * (BARS.length() - 1));
        return BARS.substring(height, height + 1);
    }
}
