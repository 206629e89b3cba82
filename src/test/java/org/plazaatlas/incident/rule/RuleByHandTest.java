package org.plazaatlas.incident.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.plazaatlas.IncidentDraft.incident;
import static org.plazaatlas.TinyAtlas.claim;
import static org.plazaatlas.TinyAtlas.state;

import org.junit.jupiter.api.Test;
import org.plazaatlas.IncidentDraft;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.incident.table.IncidentTable;
import org.plazaatlas.incident.table.IncidentTableBuilder;
import org.plazaatlas.incident.window.IncidentTotal;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.Incident.DatePrecision;
import org.plazaatlas.model.Incident.PlacePrecision;
import org.plazaatlas.territory.pressure.PressureGauge;
import org.plazaatlas.territory.pressure.PressureWeights;
import org.plazaatlas.territory.pressure.TestedPlaces;
import org.plazaatlas.territory.time.History;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The figures of one boundary, worked out by hand. Three square states of one degree lie side by
 * side; in the first half of 2024 rivals dominate the first and the second, so the boundary is the
 * meridian of 1°, from the equator to 1° north. In the second half there is none.
 *
 * <p>A degree has 111.195 km, and land is measured by squares of a hundredth of it. Within 25 km
 * (0.2248°) lie 22 columns of squares on each side: 44 of 300. Within 10 km there are 18, within 50
 * km 90.
 */
class RuleByHandTest {

    private static final DateRange YEAR =
            new DateRange(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1));

    private static final Atlas ATLAS =
            new TinyAtlas()
                    .states(
                            state("01", "Uno", "One", "POLYGON ((0 0, 1 0, 1 1, 0 1, 0 0))"),
                            state("02", "Dos", "Two", "POLYGON ((1 0, 2 0, 2 1, 1 1, 1 0))"),
                            state("03", "Tres", "Three", "POLYGON ((2 0, 3 0, 3 1, 2 1, 2 0))"))
                    .claims(
                            claim("one", "norte")
                                    .dominantIn("01")
                                    .from("2024-01-01")
                                    .to("2024-07-01")
                                    .evidence("2024-01-01"),
                            claim("two", "sur")
                                    .dominantIn("02")
                                    .from("2024-01-01")
                                    .to("2024-07-01")
                                    .evidence("2024-01-01"))
                    .relations(TinyAtlas.rivals("norte", "sur", "2023-01-01", "2025-01-01"))
                    .events(TinyAtlas.shock("golpe", "2024-04-10", "norte"))
                    .later(
                            IncidentDraft.records(
                                    // 5.6 km west of the boundary
                                    incident("a", "2024-03-05").at(0.95, 0.5).deaths(4),
                                    // 22.2 km east of it
                                    incident("b", "2024-04-20").at(1.2, 0.5).deaths(1),
                                    // 166.8 km east of it
                                    incident("c", "2024-05-02").at(2.5, 0.5).deaths(3),
                                    // where the boundary was, but in a month without one
                                    incident("d", "2024-09-09").at(0.95, 0.5).deaths(2),
                                    // known too loosely to count
                                    incident("state", "2024-03-05")
                                            .known(PlacePrecision.STATE)
                                            .deaths(90),
                                    incident("season", "2024-03-05")
                                            .until("2024-06-05", DatePrecision.YEAR)
                                            .deaths(90)))
                    .build();

    private final History history = History.of(ATLAS);
    private final IncidentTable table = IncidentTableBuilder.of(ATLAS);

    private Map<TurfSituation, RuleFigure> figures() {
        return new RuleTrial(history, table, YEAR, TinyAtlas.METRES_PER_DEGREE / 100)
                .figures(YEAR).stream()
                        .collect(Collectors.toMap(RuleFigure::situation, Function.identity()));
    }

    @Test
    void incidentsNearTheBoundaryOfTheirMonthAreCounted() {
        Map<TurfSituation, RuleFigure> figures = figures();
        assertThat(figures.get(TurfSituation.HOSTILE_10).inside())
                .isEqualTo(new IncidentTotal(1, 4));
        assertThat(figures.get(TurfSituation.HOSTILE_25).inside())
                .isEqualTo(new IncidentTotal(2, 5));
        assertThat(figures.get(TurfSituation.TURF_50).inside()).isEqualTo(new IncidentTotal(2, 5));
        assertThat(figures.get(TurfSituation.ELSEWHERE).inside())
                .isEqualTo(new IncidentTotal(2, 5));
        assertThat(figures.get(TurfSituation.CONTESTED).inside()).isEqualTo(IncidentTotal.NONE);
        assertThat(figures.values())
                .allMatch(figure -> figure.all().equals(new IncidentTotal(4, 10)));
    }

    @Test
    void landIsExpectedAsTheMonthsOfTheIncidentsHadIt() {
        Map<TurfSituation, RuleFigure> figures = figures();
        // Three of the four incidents are of months with the boundary.
        assertThat(figures.get(TurfSituation.HOSTILE_10).landShare())
                .isCloseTo(0.75 * 18 / 300, within(1e-9));
        assertThat(figures.get(TurfSituation.HOSTILE_25).landShare())
                .isCloseTo(0.75 * 44 / 300, within(1e-9));
        assertThat(figures.get(TurfSituation.HOSTILE_50).landShare())
                .isCloseTo(0.75 * 90 / 300, within(1e-9));
        assertThat(figures.get(TurfSituation.ELSEWHERE).landShare())
                .isCloseTo(1 - 0.75 * 90 / 300, within(1e-9));
        // Half of the incidents on 11 % of the land.
        assertThat(figures.get(TurfSituation.HOSTILE_25).ratioByLand().orElseThrow())
                .isCloseTo(0.5 / 0.11, within(1e-9));
    }

    @Test
    void peopleAreThoseOfTheMunicipalities() {
        // Vado with 1,000 people is 5.6 km from the boundary, Faro with 3,000 far away.
        assertThat(figures().get(TurfSituation.HOSTILE_10).peopleShare())
                .isCloseTo(0.75 * 1_000 / 4_000, within(1e-9));
        assertThat(figures().get(TurfSituation.HOSTILE_10).ratioByPeople().orElseThrow())
                .isCloseTo(0.25 / 0.1875, within(1e-9));
    }

    /**
     * Without a shift two of three incidents that meet the boundary lie near it. Of the twelve
     * shifts only that of eight months does worse: the second and the last incident but one are
     * then without a boundary, and of the two others one is near it.
     */
    @Test
    void otherMonthsDoAsWellInElevenOfTwelveShifts() {
        assertThat(figures().get(TurfSituation.HOSTILE_25).p().orElseThrow())
                .isCloseTo(11.0 / 12, within(1e-9));
    }

    @Test
    void incidentsBeforeAndAfterAShockAreThoseOfSixMonths() {
        assertThat(new ShockTrial(history, table).figure(YEAR))
                .isEqualTo(new ShockFigure(1, 1, 2, 0, 1));
        assertThat(new ShockFigure(1, 1, 2, 0, 1).along()).hasValue(2);
        assertThat(new ShockFigure(1, 1, 2, 0, 1).elsewhere()).isEmpty();
    }

    @Test
    void aYearWithoutIncidentsHasNoShares() {
        DateRange before = new DateRange(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 1, 1));
        assertThat(
                        new RuleTrial(history, table, before, TinyAtlas.METRES_PER_DEGREE / 10)
                                .figures(before))
                .allMatch(figure -> figure.eventShare().isEmpty())
                .allMatch(figure -> figure.ratioByLand().isEmpty());
    }

    /**
     * All incidents are told to be of state 01: it has the most deaths in the year before and in
     * the three months from April on, and the two others have none.
     */
    @Test
    void deathsAfterADayAreComparedWithThoseBefore() {
        NextMonthsFigure figure =
                new NextMonthsTrial(new PressureGauge(history), table, TestedPlaces.STATES)
                        .figure(LocalDate.of(2024, 4, 1), 3, PressureWeights.DEFAULT);
        assertThat(figure.places()).isEqualTo(3);
        assertThat(figure.before().rho()).isCloseTo(1, within(1e-9));
        assertThat(figure.months()).isEqualTo(3);
    }
}
