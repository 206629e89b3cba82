package org.plazaatlas.desktop.charts;

import org.plazaatlas.desktop.state.OpenedAtlas;
import org.plazaatlas.incident.count.MonthCounts;
import org.plazaatlas.incident.own.OwnIncidents;
import org.plazaatlas.incident.table.IncidentTable;
import org.plazaatlas.incident.turf.ConcernedRows;
import org.plazaatlas.incident.window.IncidentMeasure;
import org.plazaatlas.incident.window.IncidentTotal;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Source;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.turf.TurfBoundary;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Counts the events of a subject by month. */
final class MonthlyEvents {

    private final SubjectFigures.Question asked;
    private final OpenedAtlas opened;
    private final IncidentTable table;
    private final Words words;

    MonthlyEvents(SubjectFigures.Question asked, OpenedAtlas opened) {
        this.asked = asked;
        this.opened = opened;
        table = opened.scenes().incidents().table(asked.own());
        words = Words.of(MonthlyEvents.class, asked.language());
    }

    /** Deaths and events; of two organizations also those near their boundary. Only what is any. */
    List<MonthSeries> series() {
        Subject subject = asked.subject().orElseThrow();
        ConcernedRows rows = new ConcernedRows(table);
        return switch (subject.kind()) {
            case STATE -> series("", rows.ofState(subject.id()));
            case ORGANIZATION -> series("", rows.ofOrganization(subject.id()));
            case COUNTRY -> series("", _ -> true);
            case TURF -> {
                List<MonthSeries> all =
                        new ArrayList<>(series(".pair", rows.between(subject.parties())));
                boundary(subject)
                        .map(line -> series(".near", rows.near(line)))
                        .ifPresent(all::addAll);
                yield all;
            }
            default -> List.of();
        };
    }

    private Optional<TurfBoundary> boundary(Subject turf) {
        return asked.boundary()
                .flatMap(
                        told ->
                                told.account()
                                        .in(opened.history())
                                        .at(told.date())
                                        .turfBoundary(
                                                turf.parties().getFirst(),
                                                turf.parties().getLast()));
    }

    private List<MonthSeries> series(String which, IntPredicate chosen) {
        SortedMap<YearMonth, IncidentTotal> months =
                MonthCounts.of(table, IntStream.range(0, table.size()).filter(chosen));
        return months.isEmpty()
                ? List.of()
                : List.of(
                        series(IncidentMeasure.DEATHS, which, months),
                        series(IncidentMeasure.EVENTS, which, months));
    }

    private MonthSeries series(
            IncidentMeasure measure, String which, SortedMap<YearMonth, IncidentTotal> months) {
        SortedMap<YearMonth, Long> figures = new TreeMap<>();
        months.forEach((month, total) -> figures.put(month, measure.of(total)));
        String id = "months." + measure.code() + which;
        return new MonthSeries(
                id,
                words.get(id, (int) ConcernedRows.NEAR_KM),
                table.sourceIds().stream().map(this::source).collect(Collectors.joining("; ")),
                figures,
                table.newestDay());
    }

    private String source(String id) {
        return OwnIncidents.isOwnSource(id)
                ? OwnIncidents.fileName(id)
                : opened.history()
                        .atlas()
                        .source(id)
                        .map(Source::imprint)
                        .map(text -> text.in(asked.language()))
                        .orElse(id);
    }
}
