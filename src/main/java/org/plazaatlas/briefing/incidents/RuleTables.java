package org.plazaatlas.briefing.incidents;

import org.plazaatlas.briefing.data.CodedWord;
import org.plazaatlas.briefing.data.DataColumn.Kind;
import org.plazaatlas.briefing.data.DataTable;
import org.plazaatlas.briefing.data.TableForm;
import org.plazaatlas.incident.rule.NextMonthsFigure;
import org.plazaatlas.incident.rule.RuleFigure;
import org.plazaatlas.incident.rule.ShockFigure;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.pressure.Correlation;
import org.plazaatlas.territory.pressure.TestedPlaces;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Makes the tables of the tests of the rule against incidents. */
public final class RuleTables {

    private final Words words;

    public RuleTables(Language language) {
        words = Words.of(RuleTables.class, language);
    }

    /** A row for each period and situation. */
    public DataTable rule(List<RuleFigure> figures) {
        return new TableForm<RuleFigure>("rule", _ -> Subject.COUNTRY)
                .with("period", Kind.TEXT, f -> years(f.period()))
                .with("situation", Kind.WORD, f -> CodedWord.of(f.situation(), words))
                .with("events", Kind.COUNT, f -> f.inside().events())
                .with("all_events", Kind.COUNT, f -> f.all().events())
                .with("event_share", Kind.SHARE, f -> boxed(f.eventShare()))
                .with("death_share", Kind.SHARE, f -> boxed(f.deathShare()))
                .with("land_share", Kind.SHARE, RuleFigure::landShare)
                .with("people_share", Kind.SHARE, RuleFigure::peopleShare)
                .with("ratio_by_land", Kind.SCORE, f -> boxed(f.ratioByLand()))
                .with("ratio_by_people", Kind.SCORE, f -> boxed(f.ratioByPeople()))
                .with("p_value", Kind.SCORE, f -> boxed(f.p()))
                .fill(figures, words);
    }

    /** The year, or the first and the last one. */
    private static String years(DateRange period) {
        int first = period.from().getYear();
        int last = period.to().minusDays(1).getYear();
        return first == last ? Integer.toString(first) : first + "–" + last;
    }

    /** One row. */
    public DataTable shocks(ShockFigure figure) {
        return new TableForm<ShockFigure>("shocks_tested", _ -> Subject.COUNTRY)
                .with("shocks", Kind.COUNT, ShockFigure::shocks)
                .with("along_before", Kind.COUNT, ShockFigure::alongBefore)
                .with("along_after", Kind.COUNT, ShockFigure::alongAfter)
                .with("along_ratio", Kind.SCORE, f -> boxed(f.along()))
                .with("elsewhere_before", Kind.COUNT, ShockFigure::elsewhereBefore)
                .with("elsewhere_after", Kind.COUNT, ShockFigure::elsewhereAfter)
                .with("elsewhere_ratio", Kind.SCORE, f -> boxed(f.elsewhere()))
                .fill(List.of(figure), words);
    }

    /** A row for each day and number of months. */
    public DataTable nextMonths(TestedPlaces places, List<NextMonthsFigure> figures) {
        String id = places == TestedPlaces.STATES ? "next_months" : "next_months_cities";
        return new TableForm<NextMonthsFigure>(id, _ -> Subject.COUNTRY)
                .with("date", Kind.DATE, f -> PartialDate.of(f.date()))
                .with("months", Kind.COUNT, NextMonthsFigure::months)
                .with("n", Kind.COUNT, NextMonthsFigure::places)
                .with("rho", Kind.SCORE, f -> rho(f.pressure()))
                .with("p_value", Kind.SCORE, f -> p(f.pressure()))
                .with("organizations_rho", Kind.SCORE, f -> rho(f.organizations()))
                .with("last_year_rho", Kind.SCORE, f -> rho(f.before()))
                .fill(figures, words);
    }

    private static Optional<Double> rho(Correlation correlation) {
        return known(correlation.rho());
    }

    private static Optional<Double> p(Correlation correlation) {
        return known(correlation.pValue());
    }

    private static Optional<Double> boxed(OptionalDouble value) {
        return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
    }

    private static Optional<Double> known(double value) {
        return Double.isNaN(value) ? Optional.empty() : Optional.of(value);
    }
}
