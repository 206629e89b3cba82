package org.plazaatlas.territory.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.plazaatlas.TinyAtlas.claim;
import static org.plazaatlas.TinyAtlas.dispute;
import static org.plazaatlas.TinyAtlas.war;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plazaatlas.ClaimDraft;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.model.Area;
import org.plazaatlas.model.Attribution;
import org.plazaatlas.model.Confidence;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.DisputeIntensity;
import org.plazaatlas.model.Level;
import org.plazaatlas.territory.evidence.Status;
import org.plazaatlas.territory.mosaic.FaceSet;
import org.plazaatlas.territory.snapshot.Snapshot;

import java.time.LocalDate;
import java.util.List;

class AreaSeriesTest {

    private static final AreaBand NORTE = new AreaBand.Alone("norte");
    private static final AreaBand HALCONES = new AreaBand.Alone("halcones");
    private static final AreaBand SUR = new AreaBand.Alone("sur");
    private static final AreaBand CONTESTED = new AreaBand.Contested();
    private static final AreaBand SHARED = new AreaBand.Shared();

    @Test
    void anAreaBeginsAndEndsOnTheDayOfItsClaim() {
        History history =
                history(
                        claim("a", "norte")
                                .dominantIn("01")
                                .from("2010-03-05")
                                .to("2011-01-01")
                                .evidence("2010-06"));
        AreaSeries series = AreaSeries.of(history);
        double state = stateSquareKm("01", history);
        assertThat(series.at(day("2010-03-04")).squareKm(NORTE)).isZero();
        assertThat(series.at(day("2010-03-05")).squareKm(NORTE)).isEqualTo(state, within(1e-6));
        assertThat(series.at(day("2010-12-31")).squareKm(NORTE)).isEqualTo(state, within(1e-6));
        assertThat(series.at(day("2011-01-01")).squareKm(NORTE)).isZero();
        assertThat(series.steps()).hasSize(3);
    }

    @Test
    void aFactionTakesItsAreaOutOfItsParentsBand() {
        History history =
                history(
                        claim("a", "norte").dominantIn("01", "02").from("2010").to("2014"),
                        claim("b", "halcones").dominantIn("02").from("2012").to("2014"));
        AreaSeries series = AreaSeries.of(history);
        AreaStep before = series.at(day("2011-06-01"));
        AreaStep after = series.at(day("2013-06-01"));
        assertThat(after.squareKm(NORTE)).isEqualTo(stateSquareKm("01", history), within(1e-6));
        assertThat(after.squareKm(HALCONES)).isEqualTo(stateSquareKm("02", history), within(1e-6));
        assertThat(after.dominatedSquareKm()).isEqualTo(before.dominatedSquareKm());
    }

    @Test
    void whatIsContestedIsNobodys() {
        History history = contested("01");
        AreaStep step = AreaSeries.of(history).at(day("2013-06-01"));
        assertThat(step.squareKm()).containsOnlyKeys(CONTESTED);
        assertThat(step.squareKm(CONTESTED)).isEqualTo(stateSquareKm("01", history), within(1e-6));
    }

    @Test
    void whatTwoDominateIsSharedThoughAThirdDisputesIt() {
        History history =
                History.of(
                        together()
                                .disputes(
                                        dispute(
                                                "x",
                                                "norte",
                                                "costa",
                                                Area.States.of("01"),
                                                "2010",
                                                "2014",
                                                DisputeIntensity.DISPUTE,
                                                Confidence.HIGH))
                                .build());
        assertThat(history.at(day("2011-01-01")).label(0).status()).isEqualTo(Status.CHALLENGED);
        assertThat(AreaSeries.of(history).at(day("2011-01-01")).squareKm())
                .containsOnlyKeys(SHARED);
    }

    @Test
    void whatOthersDominateTogetherIsShared() {
        History history = History.of(together().build());
        assertThat(AreaSeries.of(history).at(day("2011-01-01")).squareKm())
                .containsOnlyKeys(SHARED);
    }

    @Test
    void eachSourceHasASeriesOfItsOwn() {
        History history =
                history(
                        claim("a", "norte").dominantIn("01").from("2010").to("2014"),
                        claim("b", "sur")
                                .dominantIn("02")
                                .from("2010")
                                .to("2014")
                                .source("diario"));
        AreaSeries alone = AreaSeries.of(history.accordingTo(new Attribution.OneSource("diario")));
        assertThat(alone.bands()).containsExactly(SUR);
        assertThat(AreaSeries.of(history).bands()).containsExactlyInAnyOrder(NORTE, SUR);
    }

    @Test
    void factionsStandNextToTheirParentAndWhatIsContestedLast() {
        assertThat(AreaSeries.of(History.of(TinyAtlas.atlas())).bands())
                .startsWith(NORTE, HALCONES)
                .endsWith(CONTESTED)
                .doesNotHaveDuplicates();
    }

    @Test
    void anAtlasWithoutClaimsIsOneEmptyStep() {
        AreaSeries series = AreaSeries.of(history());
        assertThat(series.bands()).isEmpty();
        assertThat(series.steps()).hasSize(1);
        assertThat(series.largestSquareKm()).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(Histories.ALL)
    void theBandsAddUpToWhatIsDominatedOnEachDate(History history) {
        AreaSeries series = AreaSeries.of(history);
        for (DateRange span : history.spans()) {
            for (LocalDate day : List.of(span.from(), span.to().minusDays(1))) {
                AreaStep step = series.at(day);
                double bands = series.bands().stream().mapToDouble(step::squareKm).sum();
                assertThat(bands).as("%s", day).isCloseTo(dominated(history.at(day)), within(1e-4));
                assertThat(step.dominatedSquareKm()).as("%s", day).isCloseTo(bands, within(1e-4));
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(Histories.ALL)
    void noBandIsLargerThanTheDominantZoneOfItsOrganization(History history) {
        for (AreaStep step : AreaSeries.of(history).steps()) {
            Snapshot snapshot = history.at(step.span().from());
            step.squareKm()
                    .forEach(
                            (band, area) -> {
                                if (band instanceof AreaBand.Alone(String id)) {
                                    assertThat(area)
                                            .as("%s on %s", id, step.span().from())
                                            .isLessThanOrEqualTo(
                                                    snapshot.zone(id)
                                                                    .orElseThrow()
                                                                    .dominantSquareKm()
                                                            + 1e-4);
                                }
                            });
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(Histories.ALL)
    void theStepsFollowEachOtherWithoutGapAndDiffer(History history) {
        AreaSeries series = AreaSeries.of(history);
        DateRange span = history.atlas().contents().timeSpan();
        assertThat(series.steps().getFirst().span().from()).isEqualTo(span.from());
        assertThat(series.steps().getLast().span().to()).isEqualTo(span.to());
        for (int i = 1; i < series.steps().size(); i++) {
            AreaStep before = series.steps().get(i - 1);
            AreaStep step = series.steps().get(i);
            assertThat(step.span().from()).isEqualTo(before.span().to());
            assertThat(step.squareKm()).isNotEqualTo(before.squareKm());
        }
    }

    private static double dominated(Snapshot snapshot) {
        FaceSet.Builder faces = new FaceSet.Builder();
        snapshot.regions().stream()
                .filter(
                        region ->
                                region.label().holdings().stream()
                                        .anyMatch(h -> h.level() == Level.DOMINANT))
                .forEach(region -> faces.addAll(region.faces()));
        return snapshot.mosaic().areaSquareKm(faces.build());
    }

    /** Two that are at war, both dominant in one state from 2010 to 2014. */
    private static History contested(String state) {
        return History.of(
                new TinyAtlas()
                        .claims(
                                claim("a", "norte").dominantIn(state).from("2010").to("2014"),
                                claim("b", "sur").dominantIn(state).from("2010").to("2014"))
                        .disputes(war("x", "norte", "sur", Area.States.of(state), "2010", "2014"))
                        .build());
    }

    /** Two that are no rivals, both dominant in state 01 from 2010 to 2014. */
    private static TinyAtlas together() {
        return new TinyAtlas()
                .relations()
                .claims(
                        claim("a", "norte").dominantIn("01").from("2010").to("2014"),
                        claim("b", "sur").dominantIn("01").from("2010").to("2014"));
    }

    private static History history(ClaimDraft... claims) {
        return History.of(new TinyAtlas().claims(claims).build());
    }

    private static double stateSquareKm(String code, History history) {
        return history.mosaic().areaSquareKm(history.mosaic().facesOfState(code));
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
