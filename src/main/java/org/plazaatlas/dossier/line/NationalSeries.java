package org.plazaatlas.dossier.line;

import org.plazaatlas.dossier.Dossier.Chart;
import org.plazaatlas.dossier.Dossier.Chart.Counted;
import org.plazaatlas.dossier.Dossier.Chart.Point;
import org.plazaatlas.dossier.Dossier.Chart.YearSeries;
import org.plazaatlas.dossier.reading.DossierContext;
import org.plazaatlas.language.Text;
import org.plazaatlas.model.NationalFigure;
import org.plazaatlas.model.Source;
import org.plazaatlas.model.Subject;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Makes charts of national figures: whole years, one figure a year from one source in one unit. A
 * unit in which no source has three years gets no chart; its figures are only listed.
 */
public final class NationalSeries {

    private static final int FEWEST_YEARS = 3;

    private final DossierContext context;

    public NationalSeries(DossierContext context) {
        this.context = context;
    }

    /** A chart for each unit, the one with the most figures first. */
    public List<Chart> charts() {
        Map<Text, List<NationalFigure>> byUnit =
                context.atlas().contents().nationalFigures().stream()
                        .filter(NationalSeries::coversAYear)
                        .collect(
                                Collectors.groupingBy(
                                        NationalFigure::unit,
                                        () -> new TreeMap<>(Comparator.comparing(context::text)),
                                        Collectors.toList()));
        List<Chart> charts = new ArrayList<>();
        byUnit.forEach((unit, figures) -> chart(unit, figures).ifPresent(charts::add));
        charts.sort(Comparator.comparingInt(NationalSeries::size).reversed());
        return charts;
    }

    private static boolean coversAYear(NationalFigure figure) {
        return figure.end().isEmpty() && figure.start().precision() == ChronoUnit.YEARS;
    }

    private static int size(Chart chart) {
        return chart.series().stream().mapToInt(series -> series.points().size()).sum();
    }

    private Optional<Chart> chart(Text unit, List<NationalFigure> figures) {
        List<YearSeries> series =
                figures.stream()
                        .collect(
                                Collectors.groupingBy(
                                        NationalFigure::sourceId,
                                        TreeMap::new,
                                        Collectors.toList()))
                        .entrySet()
                        .stream()
                        .map(e -> series(e.getKey(), e.getValue()))
                        .filter(NationalSeries::hasOneFigureAYear)
                        .sorted(Comparator.comparingInt(s -> s.points().getFirst().year()))
                        .toList();
        boolean makesAShape = series.stream().anyMatch(s -> s.points().size() >= FEWEST_YEARS);
        return makesAShape
                ? Optional.of(new Chart(Counted.NATIONAL, unit.es(), context.text(unit), series))
                : Optional.empty();
    }

    private YearSeries series(String sourceId, List<NationalFigure> figures) {
        return new YearSeries(
                Subject.source(sourceId),
                context.atlas().source(sourceId).map(Source::title).orElse(sourceId),
                figures.stream()
                        .map(
                                f ->
                                        new Point(
                                                f.start().firstDay().getYear(),
                                                f.value().doubleValue()))
                        .sorted(Comparator.comparingInt(Point::year))
                        .toList());
    }

    private static boolean hasOneFigureAYear(YearSeries series) {
        return series.points().stream().map(Point::year).distinct().count()
                == series.points().size();
    }
}
