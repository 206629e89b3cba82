package org.plazaatlas.dossier.line;

import org.plazaatlas.dossier.Dossier.Chart;
import org.plazaatlas.dossier.Dossier.Chart.Counted;
import org.plazaatlas.dossier.Dossier.Chart.Point;
import org.plazaatlas.dossier.Dossier.Chart.YearSeries;
import org.plazaatlas.dossier.Dossier.Entry;
import org.plazaatlas.dossier.Dossier.Fact;
import org.plazaatlas.dossier.Dossier.Paragraph;
import org.plazaatlas.dossier.Dossier.Section;
import org.plazaatlas.dossier.reading.DossierContext;
import org.plazaatlas.incident.table.IncidentTable;
import org.plazaatlas.incident.turf.ConcernedRows;
import org.plazaatlas.incident.window.IncidentTotal;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.Source;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.turf.TurfBoundary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The events with deaths of a state, an organization, a pair or a boundary: how many there were in
 * the year up to the date, and a chart of all years. A year without any is a figure too, since the
 * data set covers it. An event whose date is not known to the year is in no figure.
 */
public final class IncidentSection {

    private final DossierContext context;
    private final IncidentTable table;
    private final ConcernedRows concerned;

    public IncidentSection(DossierContext context) {
        this.context = context;
        table = context.references().incidents();
        concerned = new ConcernedRows(table);
    }

    /** Those that the data set tells to be of a state. */
    public Optional<Section> inState(String stateCode) {
        return section(entries(rows(concerned.ofState(stateCode)), ""));
    }

    /** Those with an organization as a side. */
    public Optional<Section> ofOrganization(String id) {
        return section(entries(rows(concerned.ofOrganization(id)), ""));
    }

    /**
     * Those in which two organizations met, and all those near their boundary.
     *
     * @param boundary where it lies on the date
     */
    public Optional<Section> ofTurf(Subject turf, Optional<TurfBoundary> boundary) {
        List<Entry> entries =
                new ArrayList<>(
                        entries(
                                rows(concerned.between(turf.parties())),
                                context.say("incidents.pair")));
        boundary.map(line -> rows(concerned.near(line)))
                .map(
                        rows ->
                                entries(
                                        rows,
                                        context.say(
                                                "incidents.boundary", (int) ConcernedRows.NEAR_KM)))
                .ifPresent(entries::addAll);
        return section(entries);
    }

    private int[] rows(IntPredicate chosen) {
        return IntStream.range(0, table.size())
                .filter(row -> table.firstDay(row).getYear() == table.lastDay(row).getYear())
                .filter(chosen)
                .toArray();
    }

    private Optional<Section> section(List<Entry> entries) {
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(context.say("heading.incidents"), entries));
    }

    /**
     * @param which says which events these are, if the section tells of several
     */
    private List<Entry> entries(int[] rows, String which) {
        if (rows.length == 0) {
            return List.of();
        }
        List<String> sources =
                IntStream.of(rows).mapToObj(table::sourceId).distinct().sorted().toList();
        List<Entry> entries = new ArrayList<>();
        entries.add(lastYear(rows, which, sources));
        end(sources).ifPresent(entries::add);
        entries.add(
                new Chart(
                        Counted.INCIDENTS,
                        "incidents",
                        DossierContext.joined(context.say("incidents.years"), which),
                        sources.stream().flatMap(id -> series(rows, id).stream()).toList()));
        return entries;
    }

    private Fact lastYear(int[] rows, String which, List<String> sources) {
        LocalDate end = context.date().plusDays(1);
        DateRange year = new DateRange(end.minusYears(1), end);
        IncidentTotal total =
                total(IntStream.of(rows).filter(row -> year.contains(table.firstDay(row))));
        return new Fact(
                DossierContext.joined(
                        context.say("incidents.lastYear", context.dates().day(context.date())),
                        which),
                context.say("incidents.total", total.events(), total.deaths()),
                DossierContext.sources(sources));
    }

    /** That nothing is told after a day, where the year of the date goes on long after it. */
    private Optional<Entry> end(List<String> sources) {
        return table.newestDay()
                .filter(newest -> !DateRange.isInOrder(context.date().minusMonths(1), newest))
                .map(newest -> context.say("incidents.end", context.dates().day(newest)))
                .map(text -> new Paragraph(text, DossierContext.sources(sources)));
    }

    private IncidentTotal total(IntStream rows) {
        return rows.mapToObj(row -> new IncidentTotal(table.events(row), table.deaths(row)))
                .reduce(IncidentTotal.NONE, IncidentTotal::plus);
    }

    private List<YearSeries> series(int[] rows, String sourceId) {
        int[] own =
                IntStream.of(rows).filter(row -> table.sourceId(row).equals(sourceId)).toArray();
        return List.of(
                series(own, sourceId, "incidents.deaths", total -> (double) total.deaths()),
                series(own, sourceId, "incidents.events", total -> (double) total.events()));
    }

    private YearSeries series(
            int[] rows, String sourceId, String key, Function<IncidentTotal, Double> figure) {
        int first = table.firstDay(0).getYear();
        IncidentTotal[] years =
                new IncidentTotal[table.firstDay(table.size() - 1).getYear() - first + 1];
        Arrays.fill(years, IncidentTotal.NONE);
        for (int row : rows) {
            int year = table.firstDay(row).getYear() - first;
            years[year] = years[year].plus(new IncidentTotal(table.events(row), table.deaths(row)));
        }
        return new YearSeries(
                Subject.source(sourceId),
                DossierContext.joined(context.say(key), imprint(sourceId)),
                IntStream.range(0, years.length)
                        .mapToObj(i -> new Point(first + i, figure.apply(years[i])))
                        .toList());
    }

    private String imprint(String sourceId) {
        return context.atlas()
                .source(sourceId)
                .map(Source::imprint)
                .map(context::text)
                .orElse(sourceId);
    }
}
