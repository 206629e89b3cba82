package org.plazaatlas.desktop.charts;

import org.plazaatlas.desktop.charts.FiguresLayout.Hit;
import org.plazaatlas.dossier.Dossier.Chart;
import org.plazaatlas.dossier.Dossier.Chart.Point;
import org.plazaatlas.dossier.Dossier.Chart.YearSeries;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;

import java.text.NumberFormat;
import java.util.Optional;
import java.util.stream.Collectors;

/** Yearly figures in words of one language. */
final class FigureText {

    private final Words words;
    private final NumberFormat numbers;

    FigureText(Language language) {
        words = Words.of(FigureText.class, language);
        numbers = NumberFormat.getNumberInstance(language.locale());
        numbers.setMaximumFractionDigits(1);
    }

    String number(double value) {
        return numbers.format(value);
    }

    /** The letter of a source in the chart: a, b, c ...; a number after z. */
    static String letter(int number) {
        return number < 26 ? Character.toString('a' + number) : Integer.toString(number + 1);
    }

    static Optional<Point> inYear(YearSeries series, int year) {
        return series.points().stream().filter(point -> point.year() == year).findFirst();
    }

    /** Year, figure, unit and source, for the tooltip. */
    String hover(Hit hit, Chart chart) {
        return words.get(
                "hover.figure",
                Integer.toString(hit.point().year()),
                number(hit.point().value()),
                chart.unit(),
                chart.series().get(hit.number()).name());
    }

    /** The figures of a year with their sources. */
    String value(Chart chart, int year) {
        String figures =
                chart.series().stream()
                        .flatMap(series -> inYear(series, year).stream().map(p -> say(series, p)))
                        .collect(Collectors.joining("; "));
        return figures.isEmpty()
                ? words.get("year.none", Integer.toString(year))
                : words.get("year.figures", Integer.toString(year), chart.unit(), figures);
    }

    private String say(YearSeries series, Point point) {
        return words.get("figure", number(point.value()), series.name());
    }

    /** Says why there is no chart: nothing with figures is selected, or it has none. */
    String empty(SubjectFigures figures) {
        return figures.subject().isEmpty()
                ? words.get("select")
                : words.get("none", figures.name());
    }

    String outside() {
        return words.get("outside");
    }

    String heading(SubjectFigures figures) {
        return figures.subject().isEmpty()
                ? words.get("figures")
                : words.get("figures.of", figures.name());
    }
}
