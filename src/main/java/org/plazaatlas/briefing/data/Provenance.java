package org.plazaatlas.briefing.data;

import org.plazaatlas.briefing.data.DataColumn.Kind;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Attribution;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.territory.evidence.EvidenceRule;
import org.plazaatlas.territory.pressure.PressureWeights;
import org.plazaatlas.view.Account;
import org.plazaatlas.view.Topic;
import org.plazaatlas.view.View;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a data file was made from, so that it can be distinguished from similar ones and made again:
 * the dates, the sources whose claims were counted, how evidence was weighed and, for a ranking,
 * the weights. Every row of a file has these values.
 *
 * @param columns the date (or the two that are compared, or the first and last day of a window),
 *     attribution, evidence and weights
 * @param values one for each column
 */
public record Provenance(List<DataColumn> columns, List<Object> values) {

    public Provenance {
        columns = List.copyOf(columns);
        values = List.copyOf(values);
    }

    /** The provenance of data that is made from a view. */
    public static Provenance of(View view) {
        Draft draft = new Draft(Words.of(Provenance.class, view.language()));
        switch (view.topic()) {
            case Topic.Changes(var since) ->
                    draft.with("from_date", Kind.DATE, day(since))
                            .with("to_date", Kind.DATE, day(view.date()));
            case Topic.Zones _ when view.showsSeveralDays() ->
                    draft.with("from_date", Kind.DATE, day(view.days().from()))
                            .with("to_date", Kind.DATE, day(view.date()));
            default -> draft.with("date", Kind.DATE, day(view.date()));
        }
        draft.withAccount(view.account());
        if (view.topic() instanceof Topic.HotSpots(var weights)) {
            draft.withWeights(weights);
        }
        return new Provenance(draft.columns, draft.values);
    }

    /** The provenance of a back-test, which covers all years of an atlas. */
    public static Provenance of(Account account, PressureWeights weights, Language language) {
        Draft draft = new Draft(Words.of(Provenance.class, language));
        draft.withAccount(account).withWeights(weights);
        return new Provenance(draft.columns, draft.values);
    }

    /** The provenance of a test of the map itself, on the days that its rows tell. */
    public static Provenance of(Account account, Language language) {
        Draft draft = new Draft(Words.of(Provenance.class, language)).withAccount(account);
        return new Provenance(draft.columns, draft.values);
    }

    private static PartialDate day(LocalDate date) {
        return PartialDate.of(date);
    }

    /**
     * The attribution as on the command line: ids of sources, an origin, a kind of sources, or
     * everyone.
     */
    private static String written(Attribution attribution) {
        return switch (attribution) {
            case Attribution.Everyone() -> "everyone";
            case Attribution.OneSource(var id) -> id;
            case Attribution.SeveralSources(var ids) -> String.join(",", ids);
            case Attribution.FromOrigin(var origin) -> "origin:" + origin;
            case Attribution.SourcesOf(var kind) -> "kind:" + kind.code();
        };
    }

    /** Such as {@code date=2024-11-12, attribution=everyone}. */
    String described() {
        return IntStream.range(0, columns.size())
                .mapToObj(i -> columns.get(i).key() + "=" + values.get(i))
                .collect(Collectors.joining(", "));
    }

    /** A table with these values added to every row. */
    public DataTable on(DataTable table) {
        return new DataTable(
                table.id(),
                table.title(),
                joined(table.columns(), columns),
                table.rows().stream()
                        .map(row -> new DataRow(row.subject(), joined(row.values(), values)))
                        .toList());
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    /** A provenance under construction. */
    private static final class Draft {
        private final Words words;
        private final List<DataColumn> columns = new ArrayList<>();
        private final List<Object> values = new ArrayList<>();

        private Draft(Words words) {
            this.words = words;
        }

        private Draft with(String key, Kind kind, Object value) {
            columns.add(new DataColumn(key, words.get("column." + key), kind));
            values.add(value);
            return this;
        }

        private Draft withAccount(Account account) {
            EvidenceRule rule = account.rule();
            return with("attribution", Kind.TEXT, written(account.attribution()))
                    .with("least_evidence", Kind.TEXT, rule.least().code())
                    .with("evidence_weights", Kind.TEXT, EvidenceWeightsText.of(rule.weights()));
        }

        private void withWeights(PressureWeights weights) {
            with("weight_contested", Kind.SCORE, weights.contested())
                    .with("weight_boundary", Kind.SCORE, weights.boundary())
                    .with("weight_rivals", Kind.SCORE, weights.rivals())
                    .with("weight_shocks", Kind.SCORE, weights.shocks());
        }
    }
}
