package org.plazaatlas.briefing.incidents;

import org.plazaatlas.incident.rule.NextMonthsFigure;
import org.plazaatlas.incident.rule.NextMonthsTrial;
import org.plazaatlas.incident.rule.RuleFigure;
import org.plazaatlas.incident.rule.RuleTrial;
import org.plazaatlas.incident.rule.ShockFigure;
import org.plazaatlas.incident.rule.ShockTrial;
import org.plazaatlas.incident.rule.TurfSituation;
import org.plazaatlas.incident.table.IncidentTable;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.territory.pressure.PressureGauge;
import org.plazaatlas.territory.pressure.PressureWeights;
import org.plazaatlas.territory.pressure.TestedPlaces;
import org.plazaatlas.territory.time.History;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rule and the pressure score, tested against all incidents of an atlas. */
public final class RuleReport {

    /** How many incidents a year must have to be tested by itself, unless somebody chooses. */
    public static final int LEAST_EVENTS = 100;

    private final History history;
    private final PressureGauge gauge;
    private final IncidentTable table;
    private final PressureWeights weights;
    private final List<Integer> years;
    private final List<RuleFigure> together;
    private final List<RuleFigure> ofYears;

    /**
     * Tests the whole years of the atlas from the first with a fair number of incidents to the last
     * one.
     *
     * @param least how many incidents a year must have to be tested by itself
     */
    public RuleReport(History history, IncidentTable table, PressureWeights weights, int least) {
        this.history = history;
        gauge = new PressureGauge(history);
        this.table = table;
        this.weights = weights;
        years = years(history, table, least);
        RuleTrial test = new RuleTrial(history, table, all(), RuleTrial.LAND_STEP);
        together = test.figures(all());
        ofYears = years.stream().flatMap(year -> test.figures(year(year)).stream()).toList();
    }

    private static List<Integer> years(History history, IncidentTable table, int least) {
        DateRange span = history.atlas().contents().timeSpan();
        int first = span.from().plusDays(364).getYear();
        return IntStream.range(first, span.to().getYear())
                .filter(year -> count(table, year) >= least)
                .boxed()
                .toList();
    }

    private static int count(IncidentTable table, int year) {
        return table.firstFrom(LocalDate.of(year + 1, 1, 1))
                - table.firstFrom(LocalDate.of(year, 1, 1));
    }

    /** Whether the atlas has a year with incidents enough. */
    public boolean isEmpty() {
        return years.isEmpty();
    }

    /** The tested years. */
    public DateRange all() {
        return years.isEmpty()
                ? DateRange.fromUntil(LocalDate.EPOCH, LocalDate.EPOCH)
                : new DateRange(
                        LocalDate.of(years.getFirst(), 1, 1),
                        LocalDate.of(years.getLast() + 1, 1, 1));
    }

    private static DateRange year(int year) {
        return new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
    }

    /** All years together, a figure for each situation. */
    public List<RuleFigure> together() {
        return together;
    }

    /** Every year by itself, within 25 km of a hostile boundary. */
    public List<RuleFigure> yearByYear() {
        return ofYears.stream()
                .filter(figure -> figure.situation() == TurfSituation.HOSTILE_25)
                .toList();
    }

    /** Every year and all together in every situation. */
    public List<RuleFigure> everything() {
        return Stream.concat(together.stream(), ofYears.stream()).toList();
    }

    /** Before and after all shocks of those years. */
    public ShockFigure shocks() {
        return new ShockTrial(history, table).figure(all());
    }

    /** The score of places at the beginning of each year against the months after it. */
    public List<NextMonthsFigure> nextMonths(TestedPlaces places) {
        NextMonthsTrial next = new NextMonthsTrial(gauge, table, places);
        return years.stream()
                .flatMap(
                        year ->
                                NextMonthsTrial.MONTHS.stream()
                                        .map(
                                                months ->
                                                        next.figure(
                                                                LocalDate.of(year, 1, 1),
                                                                months,
                                                                weights)))
                .toList();
    }
}
