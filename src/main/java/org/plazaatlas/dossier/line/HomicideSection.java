package org.plazaatlas.dossier.line;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import org.plazaatlas.dossier.Dossier.Chart;
import org.plazaatlas.dossier.Dossier.Chart.Counted;
import org.plazaatlas.dossier.Dossier.Chart.Point;
import org.plazaatlas.dossier.Dossier.Chart.YearSeries;
import org.plazaatlas.dossier.Dossier.Entry;
import org.plazaatlas.dossier.Dossier.Fact;
import org.plazaatlas.dossier.Dossier.Paragraph;
import org.plazaatlas.dossier.reading.DossierContext;
import org.plazaatlas.dossier.reading.HomicideFigure;
import org.plazaatlas.model.HomicideCount;
import org.plazaatlas.model.Population;
import org.plazaatlas.model.Source;
import org.plazaatlas.model.Subject;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * Lists the homicides of a state or city: charts with lines, and every figure with its source.
 * Figures of two bases are never joined in one line. One office counts all death certificates, and
 * several sources pass its counts on, so these make one line; on any other basis each source has
 * its own.
 */
public final class HomicideSection {

    private final DossierContext context;

    public HomicideSection(DossierContext context) {
        this.context = context;
    }

    /** What was counted, and by whom. */
    private record Count(HomicideCount.Basis basis, String sourceId) {
        static Count of(HomicideFigure figure) {
            return new Count(figure.basis(), figure.sourceId());
        }
    }

    /**
     * A chart of the counts, one of the rates, then the figures, the newest year first, and what
     * each source counted.
     */
    public List<Entry> of(Collection<HomicideFigure> figures) {
        List<Entry> entries = new ArrayList<>(charts(figures));
        figures.stream().sorted(HomicideFigure.NEWEST_FIRST).map(this::fact).forEach(entries::add);
        entries.addAll(bases(figures));
        if (figures.stream().anyMatch(HomicideFigure::computed)) {
            entries.add(computedRates());
        }
        return entries;
    }

    /** A chart of the counts and one of the rates; without figures, no chart. */
    public List<Chart> charts(Collection<HomicideFigure> figures) {
        List<Chart> charts = new ArrayList<>();
        addChart(charts, "homicides.count", figures, HomicideSection::count);
        addChart(charts, "homicides.rate", figures, HomicideSection::rate);
        return charts;
    }

    private static OptionalDouble count(HomicideFigure figure) {
        return figure.count().isPresent()
                ? OptionalDouble.of(figure.count().getAsInt())
                : OptionalDouble.empty();
    }

    private static OptionalDouble rate(HomicideFigure figure) {
        return figure.ratePer100k()
                .map(rate -> OptionalDouble.of(rate.doubleValue()))
                .orElse(OptionalDouble.empty());
    }

    private void addChart(
            List<Chart> charts,
            String unitKey,
            Collection<HomicideFigure> figures,
            Function<HomicideFigure, OptionalDouble> value) {
        List<HomicideFigure> ascending =
                figures.stream()
                        .filter(figure -> value.apply(figure).isPresent())
                        .sorted(
                                Comparator.comparing(HomicideFigure::basis)
                                        .thenComparingInt(HomicideFigure::year))
                        .toList();
        List<YearSeries> series =
                lines(ascending).stream().map(line -> series(line, value)).toList();
        if (!series.isEmpty()) {
            charts.add(new Chart(Counted.HOMICIDES, unitKey, context.say(unitKey), series));
        }
    }

    private static Collection<List<HomicideFigure>> lines(List<HomicideFigure> ascending) {
        List<HomicideFigure> certificates =
                ascending.stream().filter(HomicideSection::isOfCertificate).toList();
        Function<HomicideFigure, Object> key =
                areOfDifferentYears(certificates)
                        ? f -> isOfCertificate(f) ? f.basis() : Count.of(f)
                        : Count::of;
        return ascending.stream().collect(groupingBy(key, LinkedHashMap::new, toList())).values();
    }

    private static boolean isOfCertificate(HomicideFigure figure) {
        return figure.basis() == HomicideCount.Basis.CERTIFICATES;
    }

    private static boolean areOfDifferentYears(List<HomicideFigure> figures) {
        return figures.stream().map(HomicideFigure::year).distinct().count() == figures.size();
    }

    /** Of several sources of a line, that of most figures stands for it. */
    private YearSeries series(
            List<HomicideFigure> ascending, Function<HomicideFigure, OptionalDouble> value) {
        Count count =
                ascending.stream().collect(groupingBy(Count::of, counting())).entrySet().stream()
                        .max(
                                Map.Entry.<Count, Long>comparingByValue()
                                        .thenComparing(e -> e.getKey().sourceId))
                        .orElseThrow()
                        .getKey();
        return new YearSeries(
                Subject.source(count.sourceId),
                name(count),
                ascending.stream()
                        .map(f -> new Point(f.year(), value.apply(f).orElseThrow()))
                        .toList());
    }

    private String name(Count count) {
        return DossierContext.joined(context.say(count.basis), imprint(count.sourceId));
    }

    private String imprint(String sourceId) {
        return context.atlas()
                .source(sourceId)
                .map(Source::imprint)
                .map(context::text)
                .orElse(sourceId);
    }

    private Fact fact(HomicideFigure figure) {
        return new Fact(
                DossierContext.joined(
                        Integer.toString(figure.year()),
                        isOfCertificate(figure) ? "" : context.say(figure.basis())),
                words(figure),
                List.of(Subject.source(figure.sourceId())));
    }

    /**
     * What each source counted, taken from its newest figure; the dossier of the source locates
     * every figure.
     */
    private List<Fact> bases(Collection<HomicideFigure> figures) {
        Map<Count, HomicideFigure> newest = new LinkedHashMap<>();
        figures.stream()
                .sorted(HomicideFigure.NEWEST_FIRST)
                .forEach(figure -> newest.putIfAbsent(Count.of(figure), figure));
        return newest.entrySet().stream()
                .map(
                        e ->
                                new Fact(
                                        context.say("homicides.basis", name(e.getKey())),
                                        DossierContext.joined(
                                                context.text(e.getValue().locator()),
                                                context.text(e.getValue().note())),
                                        List.of(Subject.source(e.getKey().sourceId))))
                .toList();
    }

    private Paragraph computedRates() {
        List<String> sources =
                context.atlas().contents().populations().stream()
                        .map(Population::sourceId)
                        .distinct()
                        .toList();
        return new Paragraph(context.say("homicides.computed"), DossierContext.sources(sources));
    }

    /** The count, the rate, or both, in words. */
    public String words(HomicideFigure figure) {
        String total =
                figure.count().isPresent()
                        ? context.numbers().count(figure.count().getAsInt())
                        : "";
        return DossierContext.joined(
                total,
                figure.ratePer100k()
                        .map(rate -> context.say("homicides.per", context.numbers().figure(rate)))
                        .orElse(""));
    }
}
