package org.plazaatlas.dossier.line;

import org.plazaatlas.dossier.Dossier.Chart;
import org.plazaatlas.dossier.Dossier.Chart.Point;
import org.plazaatlas.dossier.Dossier.Chart.YearSeries;
import org.plazaatlas.dossier.Dossier.Entry;
import org.plazaatlas.dossier.Dossier.Fact;
import org.plazaatlas.dossier.reading.DossierContext;
import org.plazaatlas.model.HomicideCount;
import org.plazaatlas.model.Source;
import org.plazaatlas.model.Subject;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Lists the homicides of a state: charts with a line for each source, and every figure with its
 * source.
 */
public final class HomicideSection {

    private final DossierContext context;

    public HomicideSection(DossierContext context) {
        this.context = context;
    }

    /** A chart of the counts, one of the rates, then the figures, the newest year first. */
    public List<Entry> of(Collection<HomicideCount> counts) {
        List<Entry> entries = new ArrayList<>(charts(counts));
        counts.stream()
                .sorted(Comparator.comparingInt(HomicideCount::year).reversed())
                .map(this::fact)
                .forEach(entries::add);
        entries.addAll(bases(counts));
        return entries;
    }

    /** A chart of the counts and one of the rates; without figures, no chart. */
    public List<Chart> charts(Collection<HomicideCount> counts) {
        List<Chart> charts = new ArrayList<>();
        addChart(charts, "homicides.count", counts, HomicideSection::count);
        addChart(charts, "homicides.rate", counts, HomicideSection::rate);
        return charts;
    }

    private static OptionalDouble count(HomicideCount count) {
        return count.count().isPresent()
                ? OptionalDouble.of(count.count().getAsInt())
                : OptionalDouble.empty();
    }

    private static OptionalDouble rate(HomicideCount count) {
        return count.ratePer100k()
                .map(rate -> OptionalDouble.of(rate.doubleValue()))
                .orElse(OptionalDouble.empty());
    }

    private void addChart(
            List<Chart> charts,
            String unitKey,
            Collection<HomicideCount> counts,
            Function<HomicideCount, OptionalDouble> value) {
        Map<String, List<HomicideCount>> bySource =
                counts.stream()
                        .filter(count -> value.apply(count).isPresent())
                        .collect(
                                Collectors.groupingBy(
                                        HomicideCount::sourceId,
                                        TreeMap::new,
                                        Collectors.toList()));
        List<YearSeries> series =
                bySource.entrySet().stream()
                        .map(e -> series(e.getKey(), e.getValue(), value))
                        .sorted(Comparator.comparingInt(s -> s.points().getFirst().year()))
                        .toList();
        if (!series.isEmpty()) {
            charts.add(new Chart(context.say(unitKey), series));
        }
    }

    private YearSeries series(
            String sourceId,
            List<HomicideCount> counts,
            Function<HomicideCount, OptionalDouble> value) {
        return new YearSeries(
                Subject.source(sourceId),
                title(sourceId),
                counts.stream()
                        .sorted(Comparator.comparingInt(HomicideCount::year))
                        .map(c -> new Point(c.year(), value.apply(c).orElseThrow()))
                        .toList());
    }

    private Fact fact(HomicideCount count) {
        return new Fact(
                Integer.toString(count.year()),
                figures(count),
                List.of(Subject.source(count.sourceId())));
    }

    /**
     * What each source counted, taken from its newest figure; the dossier of the source locates
     * every figure.
     */
    private List<Fact> bases(Collection<HomicideCount> counts) {
        Map<String, HomicideCount> newest = new TreeMap<>();
        counts.forEach(
                count ->
                        newest.merge(
                                count.sourceId(),
                                count,
                                (one, other) -> one.year() > other.year() ? one : other));
        return newest.values().stream()
                .sorted(Comparator.comparingInt(HomicideCount::year).reversed())
                .map(
                        count ->
                                new Fact(
                                        context.say("homicides.basis", title(count.sourceId())),
                                        context.text(count.locator()),
                                        List.of(Subject.source(count.sourceId()))))
                .toList();
    }

    private String title(String sourceId) {
        return context.atlas().source(sourceId).map(Source::title).orElse(sourceId);
    }

    /** The count, the rate, or both, in words. */
    public String figures(HomicideCount count) {
        String total =
                count.count().isPresent() ? context.numbers().count(count.count().getAsInt()) : "";
        return DossierContext.joined(
                total,
                count.ratePer100k()
                        .map(rate -> context.say("homicides.per", context.numbers().figure(rate)))
                        .orElse(""));
    }
}
