package org.plazaatlas.territory.pressure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.plazaatlas.TinyAtlas.circle;
import static org.plazaatlas.TinyAtlas.claim;
import static org.plazaatlas.TinyAtlas.dispute;
import static org.plazaatlas.TinyAtlas.rivals;
import static org.plazaatlas.TinyAtlas.shock;
import static org.plazaatlas.TinyAtlas.war;

import org.junit.jupiter.api.Test;
import org.plazaatlas.ClaimDraft;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.model.Area;
import org.plazaatlas.model.Attribution;
import org.plazaatlas.model.Confidence;
import org.plazaatlas.model.Dispute;
import org.plazaatlas.model.DisputeIntensity;
import org.plazaatlas.model.Event;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.mosaic.FaceSet;
import org.plazaatlas.territory.time.History;

import java.time.LocalDate;

/**
 * Each term of the pressure ({@code norte}, {@code sur} and {@code oeste} are rivals of each other
 * here).
 */
class PressureTest {

    private static final LocalDate DAY = LocalDate.of(2011, 7, 2);
    private static final Area STATE = Area.States.of("01");
    private static final Dispute DISPUTE =
            dispute(
                    "x",
                    "norte",
                    "sur",
                    STATE,
                    "2010",
                    "",
                    DisputeIntensity.DISPUTE,
                    Confidence.HIGH);

    @Test
    void aQuietStateHasNoPressure() {
        Pressure pressure = ofState("01", dominant("norte", "01"));

        assertThat(pressure.place()).isEqualTo(Subject.state("01"));
        assertThat(pressure.score(PressureWeights.DEFAULT)).isZero();
    }

    @Test
    void aContestedStateCountsWholeAndAChallengedOneHalf() {
        assertThat(
                        ofState(
                                        "01",
                                        war("x", "norte", "sur", STATE, "2010", ""),
                                        dominant("norte", "01"))
                                .contestedShare())
                .isEqualTo(1);
        assertThat(
                        ofState(
                                        "01",
                                        war("x", "halcones", "lobos", STATE, "2010", ""),
                                        dominant("norte", "01"))
                                .contestedShare())
                .as("split")
                .isEqualTo(1);
        assertThat(ofState("01", DISPUTE, dominant("norte", "01")).contestedShare()).isEqualTo(0.5);
    }

    @Test
    void whereSourcesDisagreeOrRivalsArePresentItCountsAQuarter() {
        assertThat(ofState("01", dominant("norte", "01"), dominant("sur", "01")).contestedShare())
                .isEqualTo(0.25);
        assertThat(ofState("01", present("norte"), present("sur")).contestedShare())
                .isEqualTo(0.25);
    }

    @Test
    void aRivalThatIsOnlyPresentDoesNotCount() {
        assertThat(ofState("01", dominant("norte", "01"), present("sur")).contestedShare())
                .isZero();
    }

    @Test
    void contestedPartsCountByTheirArea() {
        Dispute part = war("x", "norte", "sur", circle(0.5, 0.5, 20), "2010", "");

        assertThat(ofState("01", part, dominant("norte", "01")).contestedShare())
                .isCloseTo(Math.PI * 20 * 20 * 0.9987 / 12_308.46, within(1e-4));
    }

    @Test
    void hostileBoundaryIsMeasuredAgainstThePerimeter() {
        // one side of the square, 110.574 km, of a perimeter of 443.771 km
        assertThat(
                        ofState("01", dominant("norte", "01"), dominant("sur", "02"))
                                .hostileKmPer100Km())
                .isCloseTo(110.574 / 443.771 * 100, within(0.01));
    }

    @Test
    void aBoundaryBetweenOthersElsewhereDoesNotCount() {
        assertThat(
                        ofState("06", dominant("norte", "01"), dominant("sur", "02"))
                                .hostileKmPer100Km())
                .isZero();
    }

    @Test
    void anEdgeWhereSeveralRivalsMeetCountsOnce() {
        Pressure pressure =
                ofState(
                        "02",
                        dominant("norte", "01"),
                        dominant("oeste", "02"),
                        dominant("sur", "02"));

        assertThat(pressure.hostileKmPer100Km()).isCloseTo(110.574 / 443.771 * 100, within(0.01));
    }

    @Test
    void theRimOfAContestedAreaIsNotCountedBesideTheArea() {
        Dispute inside = war("x", "norte", "sur", Area.States.of("02"), "2010", "");
        Pressure pressure = ofState("02", inside, dominant("norte", "01"), present("sur"));

        assertThat(pressure.contestedShare()).isEqualTo(1);
        assertThat(pressure.hostileKmPer100Km()).isZero();
    }

    @Test
    void rivalsBeyondTheFirstCount() {
        assertThat(ofState("01", dominant("norte", "01")).rivalsLessOne()).isZero();
        assertThat(ofState("01", dominant("norte", "01"), present("costa")).rivalsLessOne())
                .isZero();
        assertThat(ofState("01", dominant("norte", "01"), present("sur")).rivalsLessOne())
                .isEqualTo(1);
        assertThat(
                        ofState("01", dominant("norte", "01"), present("sur"), present("oeste"))
                                .rivalsLessOne())
                .isEqualTo(2);
    }

    @Test
    void aShockToAnOrganizationOfTheStateCountsWholeOnItsDay() {
        Pressure pressure = withShock(shock("s", "2011-07-02", "norte"));

        assertThat(pressure.shocks())
                .singleElement()
                .extracting(RecentShock::remaining)
                .isEqualTo(1.0);
    }

    @Test
    void aShockIsHalvedEverySixMonths() {
        assertThat(withShock(shock("s", "2010-07-02", "norte")).shockSum())
                .isCloseTo(0.25, within(0.001));
    }

    @Test
    void aShockToComeDoesNotCount() {
        assertThat(withShock(shock("s", "2011-07-03", "norte")).shocks()).isEmpty();
    }

    @Test
    void aShockElsewhereCountsAlongTheOrganizationsItHit() {
        assertThat(withShock(shock("s", "2011-07-02", "sur")).shocks()).isEmpty();
        assertThat(withShock(shock("s", "2011-07-02", "halcones")).shocks()).hasSize(1);
    }

    @Test
    void aShockThatHitsSeveralOrganizationsOfAPlaceCountsOnce() {
        assertThat(withShock(shock("s", "2011-07-02", "norte", "halcones")).shocks()).hasSize(1);
    }

    @Test
    void theScoreIsTheWeightedSumOfTheTerms() {
        Pressure pressure =
                gauge(
                                new TinyAtlas()
                                        .claims(dominant("norte", "01"), present("sur"))
                                        .disputes(DISPUTE)
                                        .events(shock("s", "2011-07-02", "sur")))
                        .ofState("01", DAY)
                        .orElseThrow();

        // half contested, no boundary (presence has none), one rival too many, one fresh shock
        assertThat(pressure.score(new PressureWeights(8, 100, 3, 2))).isEqualTo(0.5 * 8 + 3 + 2);
    }

    @Test
    void theSurroundingsOfACityReach50Km() {
        Pressure atDelta =
                gauge(new TinyAtlas().claims(dominant("norte", "01"), dominant("sur", "02")))
                        .ofCity("delta", DAY)
                        .orElseThrow();
        Pressure atVado =
                gauge(new TinyAtlas().claims(dominant("norte", "01"), dominant("sur", "02")))
                        .ofCity("vado", DAY)
                        .orElseThrow();

        assertThat(atDelta.hostileKmPer100Km()).isZero(); // 55 km from the border
        assertThat(atDelta.rivalsLessOne()).isZero();
        double chordKm = 2 * Math.sqrt(50 * 50 - 5.57 * 5.57); // Vado lies 5.57 km from it
        assertThat(atVado.hostileKmPer100Km())
                .isCloseTo(chordKm / (2 * Math.PI * 50) * 100, within(0.1));
        assertThat(atVado.rivalsLessOne()).isEqualTo(1);
    }

    @Test
    void ofAFaceThatReachesInOnlyThePartWithin50KmCounts() {
        History history = History.of(new TinyAtlas().claims(dominant("norte", "01")).build());
        MeasuredPlace vado = new PressureGauge(history).place(Subject.city("vado")).orElseThrow();
        MeasuredPlace plains = new PressureGauge(history).place(Subject.state("01")).orElseThrow();
        FaceSet state = history.mosaic().facesOfState("01");

        double whole = history.mosaic().areaSquareKm(state);
        double halfDisc = Math.PI * 50 * 50 / 2;
        assertThat(plains.squareKmOf(state)).isEqualTo(whole);
        assertThat(vado.squareKmOf(state))
                .isBetween(halfDisc, halfDisc + 100 * 5.57)
                .isLessThan(whole / 2);
    }

    @Test
    void thePlacesAreCutOutOnceForAllSources() {
        PressureGauge gauge = gauge(new TinyAtlas());
        History told = gauge.history().accordingTo(new Attribution.OneSource("informe"));
        PressureGauge alone = gauge.measuring(told);

        assertThat(alone.history().attribution()).isEqualTo(new Attribution.OneSource("informe"));
        assertThat(alone.place(Subject.city("vado")).orElseThrow())
                .isSameAs(gauge.place(Subject.city("vado")).orElseThrow());
        assertThat(alone.measuring(gauge.history())).isSameAs(gauge);
        assertThat(gauge.measuring(told)).isSameAs(alone);
    }

    @Test
    void theScoreIsTheSumOfItsPoints() {
        Pressure pressure = ofState("01", DISPUTE, dominant("norte", "01"), present("sur"));
        PressurePoints points = pressure.points(new PressureWeights(8, 100, 3, 2));

        assertThat(points).isEqualTo(new PressurePoints(4, 0, 3, 0));
        assertThat(points.sum()).isEqualTo(7);
        assertThat(points.largest()).isEqualTo(4);
    }

    @Test
    void anUnknownPlaceHasNone() {
        assertThat(gauge(new TinyAtlas()).ofState("99", DAY)).isEmpty();
        assertThat(gauge(new TinyAtlas()).ofCity("nowhere", DAY)).isEmpty();
    }

    @Test
    void weightsAreNotNegative() {
        assertThatThrownBy(() -> new PressureWeights(1, -1, 1, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Pressure withShock(Event shock) {
        return gauge(new TinyAtlas().claims(dominant("norte", "01")).events(shock))
                .ofState("01", DAY)
                .orElseThrow();
    }

    private static Pressure ofState(String code, Dispute dispute, ClaimDraft... claims) {
        return gauge(new TinyAtlas().claims(claims).disputes(dispute).events())
                .ofState(code, DAY)
                .orElseThrow();
    }

    private static Pressure ofState(String code, ClaimDraft... claims) {
        return gauge(new TinyAtlas().claims(claims).events()).ofState(code, DAY).orElseThrow();
    }

    private static PressureGauge gauge(TinyAtlas atlas) {
        return new PressureGauge(
                History.of(
                        atlas.relations(
                                        rivals("norte", "sur", "", ""),
                                        rivals("norte", "oeste", "", ""),
                                        rivals("oeste", "sur", "", ""))
                                .build()));
    }

    private static ClaimDraft dominant(String organizationId, String state) {
        return claim("d" + organizationId, organizationId).dominantIn(state).from("2010");
    }

    private static ClaimDraft present(String organizationId) {
        return claim("p" + organizationId, organizationId).presentIn("01").from("2010");
    }
}
