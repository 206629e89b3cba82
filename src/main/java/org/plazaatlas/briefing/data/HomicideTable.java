package org.plazaatlas.briefing.data;

import org.plazaatlas.briefing.data.DataColumn.Kind;
import org.plazaatlas.model.HomicideCount;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.Source;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.homicides.HomicideRate;
import org.plazaatlas.territory.homicides.HomicideYear;

import java.util.List;
import java.util.Optional;

/** Makes the table of homicides of the states in a year, the highest rate first. */
final class HomicideTable {

    private HomicideTable() {}

    static DataTable of(Optional<HomicideYear> figures, TableContext context) {
        List<HomicideRate> rates = figures.map(HomicideYear::rates).orElse(List.of());
        return form(context).fill(rates, context.words());
    }

    private static TableForm<HomicideRate> form(TableContext context) {
        return new TableForm<HomicideRate>("homicides", HomicideTable::state)
                .with("state", Kind.TEXT, r -> context.name(state(r)))
                .with("rate_per_100k", Kind.SCORE, HomicideRate::per100k)
                .with("homicides", Kind.COUNT, r -> homicides(r.count()))
                .with("year", Kind.DATE, r -> PartialDate.parse(year(r.count())))
                .with("state_code", Kind.TEXT, r -> r.count().stateCode())
                .with("rate_computed", Kind.FLAG, HomicideRate::computed)
                .with("counted_by", Kind.WORD, r -> context.word(r.count().basis()))
                .with("source", Kind.TEXT, r -> source(r, context).map(Source::title))
                .with("source_id", Kind.TEXT, r -> r.count().sourceId());
    }

    private static Subject state(HomicideRate rate) {
        return Subject.state(rate.count().stateCode());
    }

    private static String year(HomicideCount count) {
        return Integer.toString(count.year());
    }

    private static Optional<Integer> homicides(HomicideCount count) {
        return count.count().stream().boxed().findFirst();
    }

    private static Optional<Source> source(HomicideRate rate, TableContext context) {
        return context.source(rate.count().sourceId());
    }
}
