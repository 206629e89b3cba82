package org.plazaatlas.territory.pressure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.plazaatlas.TinyAtlas.claim;
import static org.plazaatlas.TinyAtlas.dispute;
import static org.plazaatlas.TinyAtlas.rivals;
import static org.plazaatlas.TinyAtlas.war;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plazaatlas.ClaimDraft;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.cache.Deferred;
import org.plazaatlas.language.Text;
import org.plazaatlas.model.Area;
import org.plazaatlas.model.CityHomicideCount;
import org.plazaatlas.model.Confidence;
import org.plazaatlas.model.Dispute;
import org.plazaatlas.model.DisputeIntensity;
import org.plazaatlas.model.Gazetteer;
import org.plazaatlas.model.HomicideCount;
import org.plazaatlas.model.IncidentCount;
import org.plazaatlas.model.IncidentSeries;
import org.plazaatlas.model.LaterRecords;
import org.plazaatlas.model.LonLat;
import org.plazaatlas.model.Municipality;
import org.plazaatlas.territory.pressure.BacktestResult.Basis;
import org.plazaatlas.territory.time.Histories;
import org.plazaatlas.territory.time.History;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The back-test on the six states of the tiny atlas, which has the population of two of them. */
@Execution(ExecutionMode.CONCURRENT)
class BacktestTest {

    private static final int YEAR = 2015;

    /** 01 at war, 02 disputed, 03 mixed, the others quiet, though 05 has one organization. */
    private static final ClaimDraft[] CLAIMS = {
        claim("c1", "norte").dominantIn("01", "02").from("2014").to("2019"),
        claim("c2", "sur").dominantIn("01").from("2014").to("2019"),
        claim("c3", "sur").presentIn("02", "03").from("2014").to("2019"),
        claim("c4", "norte").presentIn("03").from("2014").to("2019"),
        claim("c5", "costa").presentIn("05").from("2014").to("2019"),
    };

    private static final Dispute[] DISPUTES = {
        war("x1", "norte", "sur", Area.States.of("01"), "2014", "2019"),
        dispute(
                "x2",
                "norte",
                "sur",
                Area.States.of("02"),
                "2014",
                "2019",
                DisputeIntensity.DISPUTE,
                Confidence.HIGH),
    };

    @Test
    void whereHomicidesFollowPressureRhoIsHigh() {
        BacktestResult result = of(CLAIMS, rates("oficina", 60, 50, 40, 10, 10, 10));

        assertThat(result.n()).isEqualTo(6);
        assertThat(result.pressure().rho()).isGreaterThan(0.9);
        assertThat(result.pressure().pValue()).isLessThan(0.1);
    }

    @Test
    void whereHomicidesRunAgainstPressureRhoIsNegativeAndSaidAllTheSame() {
        BacktestResult result = of(CLAIMS, rates("oficina", 1, 2, 3, 10, 20, 30));

        assertThat(result.pressure().rho()).isLessThan(-0.8);
    }

    @Test
    void theBaselineCountsOrganizationsHoweverTheyGetOn() {
        // 01, 02 and 03 have two organizations each, 05 one, 04 and 06 none
        BacktestResult result = of(CLAIMS, rates("oficina", 30, 30, 30, 10, 20, 10));

        assertThat(result.organizations().rho()).isCloseTo(1, within(1e-12));
        assertThat(result.pressure().rho()).isLessThan(1);
    }

    @Test
    void aYearIsTheMeanOfItsMonths() {
        // present in 01 all year, in 02 half of it, in 03 one month, elsewhere never
        ClaimDraft[] claims = {
            claim("a", "norte").presentIn("01").from("2014").to("2019"),
            claim("b", "norte").presentIn("02").from("2015-06-15").to("2019"),
            claim("c", "norte").presentIn("03").from("2015-11-15").to("2019"),
        };

        BacktestResult result =
                tested(claims, new Dispute[0], rates("oficina", 40, 30, 20, 10, 10, 10))
                        .of(YEAR, PressureWeights.DEFAULT)
                        .orElseThrow();

        assertThat(result.organizations().rho()).isCloseTo(1, within(1e-12));
    }

    @Test
    void withoutAnyWeightThePressureIsTheSameEverywhereAndHasNoCorrelation() {
        Backtest backtest = backtest(CLAIMS, rates("oficina", 60, 50, 40, 10, 10, 10));
        BacktestResult result = backtest.of(YEAR, new PressureWeights(0, 0, 0, 0)).orElseThrow();

        assertThat(result.pressure().isDefined()).isFalse();
        assertThat(result.organizations().isDefined()).isTrue();
    }

    @Test
    void aRateThatTheSourceGivesIsTakenAsItIs() {
        assertThat(figures(figure("01", "oficina", 400, "20.5")).byPlace())
                .containsEntry("01", 20.5);
    }

    @Test
    void aCountBecomesARateByThePopulation() {
        // 2015 lies halfway between the censuses of 2010 (1,880,000) and 2020 (1,980,000)
        assertThat(figures(figure("01", "oficina", 193, null)).byPlace().get("01"))
                .isCloseTo(10, within(1e-12));
        assertThat(figures(figure("01", "oficina", 193, null)).basis()).isEqualTo(Basis.RATES);
    }

    @Test
    void mereCountsAreTakenWhereTheyCoverMoreStatesThanRates() {
        // 03 has neither rate nor population
        BacktestFigures figures =
                figures(
                        figure("01", "oficina", 400, "20.5"),
                        figure("02", "oficina", 100, null),
                        figure("03", "oficina", 50, null));

        assertThat(figures.basis()).isEqualTo(Basis.COUNTS);
        assertThat(figures.byPlace()).containsOnlyKeys("01", "02", "03").containsEntry("01", 400.0);
    }

    @Test
    void figuresOfTwoSourcesAreNotMixedTheOneWithMoreStatesIsTaken() {
        BacktestFigures figures =
                figures(
                        figure("01", "diario", 400, "20.5"),
                        figure("02", "oficina", 100, "5"),
                        figure("03", "oficina", 50, "4"));

        assertThat(figures.sourceId()).isEqualTo("oficina");
        assertThat(figures.byPlace()).containsOnlyKeys("02", "03");
    }

    @Test
    void amongSourcesWithAsManyStatesRatesComeFirstThenTheFirstById() {
        assertThat(
                        figures(
                                        figure("03", "diario", 400, null),
                                        figure("02", "oficina", 100, "5"))
                                .sourceId())
                .isEqualTo("oficina");
        assertThat(
                        figures(figure("02", "oficina", 100, "5"), figure("03", "diario", 400, "4"))
                                .sourceId())
                .isEqualTo("diario");
    }

    @Test
    void theResultNamesTheSourceOfItsFigures() {
        assertThat(of(CLAIMS, rates("oficina", 1, 2, 3, 4, 5, 6)).sourceIds())
                .containsExactly("oficina");
    }

    @Test
    void onlyYearsThatLieInTheTimeSpanAsAWholeAreTested() {
        Backtest backtest =
                backtest(
                        CLAIMS,
                        figureIn(2005),
                        figureIn(2006),
                        figureIn(2015),
                        figureIn(2025),
                        figureIn(2026));

        assertThat(backtest.years()).containsExactly(2006, 2015, 2025);
        assertThat(backtest.of(2005, PressureWeights.DEFAULT)).isEmpty();
        assertThat(backtest.of(2010, PressureWeights.DEFAULT)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyYearOfTheBundledAtlasHasAResult(TestedPlaces places) {
        Backtest backtest = new Backtest(new PressureGauge(Histories.mexico()), places);

        assertThat(backtest.years()).contains(2000, 2008, 2017, 2024);
        for (int year : backtest.years()) {
            BacktestResult result = backtest.of(year, PressureWeights.DEFAULT).orElseThrow();
            assertThat(result.n())
                    .as("%s", year)
                    .isEqualTo(places == TestedPlaces.STATES ? 32 : 10);
            assertThat(result.organizations().rho()).as("%s", year).isBetween(-1.0, 1.0);
            assertThat(result.lastYear().rho()).as("%s", year).isBetween(0.5, 1.0);
        }
    }

    @Test
    void besideItStandTheHomicidesOfTheYearBefore() {
        BacktestResult result =
                of(
                        CLAIMS,
                        Stream.of(
                                        rates(YEAR, "oficina", 60, 50, 40, 10, 10, 10),
                                        rates(YEAR - 1, "diario", 9, 8, 7, 1, 1, 1))
                                .flatMap(Arrays::stream)
                                .toArray(HomicideCount[]::new));

        assertThat(result.lastYear().rho()).isCloseTo(1, within(1e-12));
        assertThat(result.sourceIds()).containsExactly("oficina");
    }

    @Test
    void withoutFiguresOfTheYearBeforeThatGuessIsUndefined() {
        assertThat(of(CLAIMS, rates("oficina", 60, 50, 40, 10, 10, 10)).lastYear().isDefined())
                .isFalse();
    }

    @Test
    void figuresOfOtherBasesAreLeftOut() {
        HomicideCount ofPolice =
                new HomicideCount(
                        "03",
                        YEAR,
                        HomicideCount.Basis.POLICE,
                        OptionalInt.of(50),
                        Optional.of(new BigDecimal("7")),
                        "oficina",
                        Text.EMPTY);

        assertThat(figures(figure("02", "oficina", 100, "5"), ofPolice).byPlace())
                .containsOnlyKeys("02");
    }

    @Test
    void deathsOfIncidentsAreNotTestedAgainstDeaths() {
        IncidentSeries fights =
                new IncidentSeries(
                        "norte",
                        "sur",
                        "05",
                        Optional.empty(),
                        List.of(new IncidentCount(YearMonth.of(2014, 12), 50, 500)));
        ClaimDraft[] claims = {
            claim("c1", "norte").dominantIn("05").from("2014").to("2019"),
            claim("c2", "sur").presentIn("05").from("2014").to("2019"),
        };
        PressureGauge gauge =
                new PressureGauge(
                        History.of(
                                new TinyAtlas()
                                        .claims(claims)
                                        .relations(rivals("norte", "sur", "2014", ""))
                                        .incidentSeries(fights)
                                        .events()
                                        .homicides(rates("oficina", 1, 2, 3, 4, 60, 6))
                                        .build()));
        PressureWeights contested = new PressureWeights(1, 0, 0, 0);
        Backtest backtest = new Backtest(gauge, TestedPlaces.STATES);

        assertThat(gauge.ofState("05", LocalDate.of(YEAR, 2, 1)).orElseThrow().contestedShare())
                .isPositive();
        assertThat(backtest.of(YEAR, contested).orElseThrow().pressure().isDefined()).isFalse();
    }

    @Test
    void aCityIsComparedByTheInhabitantsOfItsMunicipality() {
        // Vado is the only priority city of the tiny atlas
        Gazetteer gazetteer =
                new Gazetteer(
                        List.of(
                                new Municipality(
                                        "01001",
                                        "VADO",
                                        "01",
                                        300_000,
                                        new LonLat(0.95, 0.5),
                                        "oficina")));
        LaterRecords later =
                new LaterRecords(
                        LaterRecords.NONE.incidents(),
                        Deferred.of(gazetteer),
                        LaterRecords.NONE.presences(),
                        LaterRecords.NONE.digest());
        TinyAtlas atlas =
                new TinyAtlas()
                        .cityHomicides(
                                city("vado", HomicideCount.Basis.CERTIFICATES, 60),
                                city("vado", HomicideCount.Basis.POLICE, 90),
                                city("delta", HomicideCount.Basis.CERTIFICATES, 10));

        BacktestFigures counts = figures(TestedPlaces.CITIES, atlas);
        BacktestFigures rates = figures(TestedPlaces.CITIES, atlas.later(later));

        assertThat(counts.basis()).isEqualTo(Basis.COUNTS);
        assertThat(counts.byPlace()).containsOnly(Map.entry("vado", 60.0));
        assertThat(rates.basis()).isEqualTo(Basis.RATES);
        assertThat(rates.byPlace()).containsOnly(Map.entry("vado", 20.0));
    }

    private static CityHomicideCount city(String id, HomicideCount.Basis basis, int count) {
        return new CityHomicideCount(id, YEAR, basis, count, "oficina", Text.EMPTY, Text.EMPTY);
    }

    private static BacktestResult of(ClaimDraft[] claims, HomicideCount... homicides) {
        return backtest(claims, homicides).of(YEAR, PressureWeights.DEFAULT).orElseThrow();
    }

    private static Backtest backtest(ClaimDraft[] claims, HomicideCount... homicides) {
        return tested(claims, DISPUTES, homicides);
    }

    private static Backtest tested(
            ClaimDraft[] claims, Dispute[] disputes, HomicideCount... homicides) {
        return new Backtest(
                new PressureGauge(
                        History.of(
                                new TinyAtlas()
                                        .claims(claims)
                                        .relations(rivals("norte", "sur", "2014", ""))
                                        .disputes(disputes)
                                        .events()
                                        .homicides(homicides)
                                        .build())),
                TestedPlaces.STATES);
    }

    private static BacktestFigures figures(HomicideCount... homicides) {
        return figures(TestedPlaces.STATES, new TinyAtlas().homicides(homicides));
    }

    private static BacktestFigures figures(TestedPlaces places, TinyAtlas atlas) {
        return BacktestFigures.of(YEAR, PlaceFigure.of(places, atlas.build())).orElseThrow();
    }

    /** Rates of the states 01, 02 and so on. */
    private static HomicideCount[] rates(String sourceId, int... rates) {
        return rates(YEAR, sourceId, rates);
    }

    private static HomicideCount[] rates(int year, String sourceId, int... rates) {
        return IntStream.range(0, rates.length)
                .mapToObj(
                        i ->
                                homicides(
                                        "0" + (i + 1),
                                        year,
                                        sourceId,
                                        1,
                                        Integer.toString(rates[i])))
                .toArray(HomicideCount[]::new);
    }

    private static HomicideCount figureIn(int year) {
        return homicides("01", year, "oficina", 1, null);
    }

    private static HomicideCount figure(String stateCode, String sourceId, int count, String rate) {
        return homicides(stateCode, YEAR, sourceId, count, rate);
    }

    private static HomicideCount homicides(
            String stateCode, int year, String sourceId, int count, String rate) {
        return new HomicideCount(
                stateCode,
                year,
                HomicideCount.Basis.CERTIFICATES,
                OptionalInt.of(count),
                Optional.ofNullable(rate).map(BigDecimal::new),
                sourceId,
                new Text("cuadro 1", "table 1"));
    }
}
