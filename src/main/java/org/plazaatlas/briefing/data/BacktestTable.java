package org.plazaatlas.briefing.data;

import org.plazaatlas.briefing.data.DataColumn.Kind;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.pressure.BacktestResult;
import org.plazaatlas.territory.pressure.TestedPlaces;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Makes the table of the back-test: Spearman's rho, n and p-value of the pressure score against the
 * homicides of some years, next to those of the bare number of organizations present and of the
 * homicides of the year before. Values that could not be computed are empty.
 */
public final class BacktestTable {

    private BacktestTable() {}

    /** A row for each year, in the order given. */
    public static DataTable of(
            TestedPlaces places, List<BacktestResult> results, Language language) {
        Words words = Words.of(BacktestTable.class, language);
        return form(places, words).fill(results, words);
    }

    private static TableForm<BacktestResult> form(TestedPlaces places, Words words) {
        String id = places == TestedPlaces.STATES ? "backtest" : "backtest_cities";
        return new TableForm<BacktestResult>(id, BacktestTable::source)
                .with("year", Kind.DATE, result -> year(result))
                .with("basis", Kind.WORD, r -> CodedWord.of(r.basis(), words))
                .with("n", Kind.COUNT, BacktestResult::n)
                .with("rho", Kind.SCORE, result -> number(result.pressure().rho()))
                .with("p_value", Kind.SCORE, result -> number(result.pressure().pValue()))
                .with("baseline_rho", Kind.SCORE, r -> number(r.organizations().rho()))
                .with("baseline_p_value", Kind.SCORE, r -> number(r.organizations().pValue()))
                .with("last_year_rho", Kind.SCORE, result -> number(result.lastYear().rho()))
                .with("last_year_p_value", Kind.SCORE, r -> number(r.lastYear().pValue()))
                .with("source_ids", Kind.IDS, BacktestResult::sourceIds);
    }

    private static PartialDate year(BacktestResult result) {
        return new PartialDate(LocalDate.of(result.year(), 1, 1), ChronoUnit.YEARS);
    }

    private static Subject source(BacktestResult result) {
        return Subject.source(result.sourceIds().getFirst());
    }

    private static Optional<Double> number(double figure) {
        return Optional.of(figure).filter(Double::isFinite);
    }
}
