package org.plazaatlas.incident.rule;

import org.plazaatlas.incident.count.SubjectCounts;
import org.plazaatlas.incident.table.IncidentTable;
import org.plazaatlas.incident.window.IncidentFilter;
import org.plazaatlas.incident.window.IncidentTotal;
import org.plazaatlas.incident.window.SelectedIncidents;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.State;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.pressure.Correlation;
import org.plazaatlas.territory.pressure.Pressure;
import org.plazaatlas.territory.pressure.PressureGauge;
import org.plazaatlas.territory.pressure.PressureWeights;
import org.plazaatlas.territory.time.History;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Tests the pressure score of states against the deaths counted in incidents of the months after
 * it, beside two plain guesses: the number of organizations, and the deaths of the year before.
 * Incidents are left out of the score.
 */
public final class NextMonthsTrial {

    /** The lengths that are tested. */
    public static final List<Integer> MONTHS = List.of(3, 6, 12);

    private final History history;
    private final PressureGauge gauge;
    private final IncidentTable table;
    private final List<State> states;

    /**
     * @param gauge measures a history, whatever that counts as evidence
     */
    public NextMonthsTrial(PressureGauge gauge, IncidentTable table) {
        history = RuleTrial.withoutIncidents(gauge.history());
        this.gauge = gauge.measuring(history);
        this.table = table;
        states = history.atlas().contents().states();
    }

    /** How well the ranking of a day within the time of the atlas agrees with what came. */
    public NextMonthsFigure figure(LocalDate date, int months, PressureWeights weights) {
        double[] after = deaths(new DateRange(date, date.plusMonths(months)));
        double[] before = deaths(new DateRange(date.minusMonths(12), date));
        return new NextMonthsFigure(
                date,
                months,
                states.size(),
                Correlation.spearman(each(s -> score(s, date, weights)), after),
                Correlation.spearman(each(s -> organizations(s, date)), after),
                Correlation.spearman(before, after));
    }

    private double[] deaths(DateRange days) {
        Map<Subject, IncidentTotal> counts =
                SubjectCounts.byState(SelectedIncidents.of(table, days, IncidentFilter.ALL));
        return each(
                state ->
                        counts.getOrDefault(Subject.state(state.code()), IncidentTotal.NONE)
                                .deaths());
    }

    private double[] each(ToDoubleFunction<State> figure) {
        return states.stream().mapToDouble(figure).toArray();
    }

    private double score(State state, LocalDate date, PressureWeights weights) {
        return gauge.ofState(state.code(), date)
                .map((Pressure pressure) -> pressure.score(weights))
                .orElse(0.0);
    }

    private double organizations(State state, LocalDate date) {
        return history.at(date).holdingsIn(state.code()).stream()
                .map(share -> share.holding().organizationId())
                .distinct()
                .count();
    }
}
