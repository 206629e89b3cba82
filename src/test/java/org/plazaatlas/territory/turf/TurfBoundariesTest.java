package org.plazaatlas.territory.turf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.groups.Tuple.tuple;
import static org.plazaatlas.TinyAtlas.circle;
import static org.plazaatlas.TinyAtlas.claim;
import static org.plazaatlas.TinyAtlas.degrees;
import static org.plazaatlas.TinyAtlas.rivals;

import org.junit.jupiter.api.Test;
import org.plazaatlas.ClaimDraft;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.model.Area;
import org.plazaatlas.model.Dispute;
import org.plazaatlas.territory.snapshot.Snapshot;
import org.plazaatlas.territory.time.History;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;

/** Turf boundaries and contested areas ({@code norte} and {@code sur} are rivals here). */
class TurfBoundariesTest {

    private static final double MERIDIAN_KM = 110.574;

    /** Of a degree on the parallel between 01 and 04. */
    private static final double PARALLEL_KM = 111.303;

    @Test
    void zonesOfRivalsInNeighbouringStatesMeetInAHostileBoundary() {
        TurfBoundary boundary = onlyBoundary(dominant("norte", "01"), dominant("sur", "02"));

        assertThat(boundary.firstId()).isEqualTo("norte");
        assertThat(boundary.secondId()).isEqualTo("sur");
        assertThat(boundary.hostile()).isTrue();
        assertThat(boundary.lengthKm()).isCloseTo(MERIDIAN_KM, within(0.001));
        assertThat(boundary.line().equalsTopo(degrees("LINESTRING (1 0, 1 1)"))).isTrue();
    }

    @Test
    void aBoundaryKnowsTheFacesOnBothSides() {
        Snapshot snapshot = snapshot(dominant("norte", "01"), dominant("sur", "02"));
        TurfBoundary boundary = snapshot.turfBoundaries().getFirst();

        assertThat(boundary.firstFaces()).isEqualTo(snapshot.mosaic().facesOfState("01"));
        assertThat(boundary.secondFaces()).isEqualTo(snapshot.mosaic().facesOfState("02"));
    }

    @Test
    void zonesOfOthersMeetInABoundaryThatIsNotHostile() {
        assertThat(onlyBoundary(dominant("costa", "01"), dominant("norte", "02")).hostile())
                .isFalse();
    }

    @Test
    void presenceMakesNoBoundary() {
        assertThat(
                        boundaries(
                                dominant("norte", "01"),
                                claim("p", "sur").presentIn("02").from("2010")))
                .isEmpty();
    }

    @Test
    void zonesThatTouchInAPointHaveNoBoundary() {
        assertThat(boundaries(dominant("norte", "01"), dominant("sur", "05"))).isEmpty();
    }

    @Test
    void whereSomebodyElseDominatesAPartTheZonesMeetRoundIt() {
        ClaimDraft inside = claim("c", "sur").dominantIn(circle(0.5, 0.5, 20)).from("2010");

        TurfBoundary boundary = onlyBoundary(dominant("norte", "01"), inside);

        assertThat(boundary.hostile()).isTrue();
        assertThat(boundary.lengthKm()).isCloseTo(2 * Math.PI * 20, within(0.1));
    }

    @Test
    void theRimOfAContestedAreaTowardsTheZoneOfOneOfTheTwoIsAHostileBoundary() {
        Dispute inside = at(circle(0.5, 0.5, 20), "norte", "sur");
        Snapshot snapshot = snapshot(inside, dominant("norte", "01"), dominant("costa", "02"));

        TurfBoundary boundary = snapshot.turfBoundary("norte", "sur").orElseThrow();
        assertThat(boundary.hostile()).isTrue();
        assertThat(boundary.lengthKm()).isCloseTo(2 * Math.PI * 20, within(0.1));
        assertThat(boundary.firstFaces()).isEqualTo(snapshot.mosaic().facesOfState("01"));
        assertThat(boundary.secondFaces())
                .as("sur is nowhere but where it contests")
                .isEqualTo(snapshot.mosaic().facesOf(circle(0.5, 0.5, 20)));
    }

    @Test
    void theOutlineOfAStateThatTwoContestWithinIsNoBoundaryOfTheirs() {
        assertThat(boundaries(at("01"), dominant("norte", "01"), dominant("sur", "01"))).isEmpty();
        assertThat(
                        snapshot(
                                        at("01"),
                                        dominant("norte", "01"),
                                        dominant("sur", "01"),
                                        dominant("costa", "02"))
                                .turfBoundary("norte", "sur"))
                .isEmpty();
    }

    @Test
    void aContestedStateHasABoundaryOnlyWhereOneOfTheTwoIsNextToIt() {
        TurfBoundary towardsOne =
                onlyBoundary(at("01"), dominant("norte", "01", "02"), dominant("sur", "01"));
        TurfBoundary towardsBoth =
                onlyBoundary(at("01"), dominant("norte", "01", "02"), dominant("sur", "01", "04"));

        assertThat(towardsOne.line().equalsTopo(degrees("LINESTRING (1 0, 1 1)"))).isTrue();
        assertThat(towardsBoth.lengthKm()).isCloseTo(MERIDIAN_KM + PARALLEL_KM, within(0.001));
    }

    @Test
    void whereBothDominateOnTheOtherSideTooTheContestedAreaHasNoRim() {
        assertThat(boundaries(at("01"), dominant("norte", "01", "02"), dominant("sur", "01", "02")))
                .isEmpty();
    }

    @Test
    void whoeverFightsWhereAThirdDominatesHasARimTowardsItsOwnZone() {
        Snapshot snapshot =
                snapshot(war("costa", "sur", "01"), dominant("norte", "01"), dominant("sur", "02"));

        assertThat(snapshot.turfBoundary("costa", "sur"))
                .hasValueSatisfying(
                        boundary ->
                                assertThat(boundary.lengthKm())
                                        .isCloseTo(MERIDIAN_KM, within(0.001)));
        assertThat(snapshot.turfBoundary("norte", "sur")).as("zones meet as well").isPresent();
    }

    @Test
    void whoeverFightsAnywhereHasHostileBoundariesEverywhere() {
        List<TurfBoundary> boundaries =
                boundaries(
                        war("costa", "norte", "06"),
                        dominant("costa", "01"),
                        dominant("norte", "02"));

        assertThat(boundaries).singleElement().extracting(TurfBoundary::hostile).isEqualTo(true);
    }

    @Test
    void onlyWhereZonesMeetIsAFront() {
        Snapshot meeting = snapshot(dominant("norte", "01"), dominant("sur", "02"));
        Snapshot contested =
                snapshot(at("01"), dominant("norte", "01", "02"), dominant("sur", "01"));

        assertThat(frontKm(meeting)).isCloseTo(MERIDIAN_KM, within(0.001));
        assertThat(contested.turfBoundary("norte", "sur")).isPresent();
        assertThat(frontKm(contested)).as("the contested area tells of the fight").isZero();
    }

    private static double frontKm(Snapshot snapshot) {
        BitSet front = new BitSet();
        snapshot.balance().addHostileEdgesTo(front);
        return front.stream()
                .mapToDouble(edge -> snapshot.mosaic().edges().get(edge).lengthKm())
                .sum();
    }

    @Test
    void theRimOfASharedAreaIsNoBoundary() {
        assertThat(boundaries(dominant("norte", "01"), dominant("costa", "01"))).isEmpty();
    }

    @Test
    void aParentHasNoBoundaryWithItsFaction() {
        assertThat(boundaries(dominant("norte", "01"), dominant("halcones", "02"))).isEmpty();
    }

    @Test
    void aParentHasAHostileBoundaryWithAFactionThatARelationMakesItsRival() {
        TinyAtlas atlas =
                new TinyAtlas()
                        .claims(dominant("norte", "01"), dominant("halcones", "02"))
                        .relations(rivals("norte", "halcones", "2010", ""));

        assertThat(History.of(atlas.build()).at(LocalDate.of(2011, 6, 1)).turfBoundaries())
                .singleElement()
                .extracting(TurfBoundary::hostile)
                .isEqualTo(true);
    }

    @Test
    void factionsOfOneParentHaveABoundary() {
        assertThat(onlyBoundary(dominant("halcones", "01"), dominant("lobos", "02")).hostile())
                .isFalse();
    }

    @Test
    void aThirdOrganizationMeetsBothThatContest() {
        assertThat(
                        boundaries(
                                at("01"),
                                dominant("norte", "01"),
                                dominant("sur", "01"),
                                dominant("costa", "02")))
                .extracting(TurfBoundary::firstId, TurfBoundary::secondId)
                .containsExactlyInAnyOrder(tuple("costa", "norte"), tuple("costa", "sur"));
    }

    @Test
    void theContestedAreaOfTwoIsWhereTheyFight() {
        Snapshot snapshot =
                snapshot(at("02"), dominant("norte", "01", "02"), dominant("sur", "02", "03"));

        assertThat(snapshot.contestedAreas())
                .singleElement()
                .satisfies(
                        area -> {
                            assertThat(area.faces())
                                    .isEqualTo(snapshot.mosaic().facesOfState("02"));
                            assertThat(area.areaSquareKm()).isCloseTo(12_308.46, within(0.01));
                            assertThat(area.concerns("sur")).isTrue();
                        });
    }

    @Test
    void whatTwoContestThoughAThirdDominatesIsTheirs() {
        Snapshot snapshot = snapshot(war("costa", "sur", "01"), dominant("norte", "01"));

        assertThat(snapshot.contestedAreas())
                .extracting(JointArea::firstId, JointArea::secondId)
                .containsExactly(tuple("costa", "sur"));
    }

    @Test
    void whereSourcesDisagreeNothingIsContested() {
        Snapshot snapshot = snapshot(dominant("norte", "01"), dominant("sur", "01"));

        assertThat(snapshot.contestedAreas()).isEmpty();
        assertThat(snapshot.jointAreas())
                .extracting(JointArea::firstId, JointArea::secondId, JointArea::contested)
                .containsExactly(tuple("norte", "sur", false));
    }

    @Test
    void onePairMayHaveAnAreaOfEachKind() {
        Snapshot snapshot =
                snapshot(at("01"), dominant("norte", "01", "02"), dominant("sur", "01", "02"));

        assertThat(snapshot.jointAreas())
                .extracting(JointArea::contested, JointArea::faces)
                .containsExactlyInAnyOrder(
                        tuple(true, snapshot.mosaic().facesOfState("01")),
                        tuple(false, snapshot.mosaic().facesOfState("02")));
    }

    @Test
    void whatIsSharedIsNotContested() {
        assertThat(snapshot(dominant("norte", "01"), dominant("costa", "01")).contestedAreas())
                .isEmpty();
    }

    @Test
    void whatTwoShareIsAJointAreaThatIsNotContested() {
        assertThat(snapshot(dominant("norte", "01"), dominant("costa", "01")).jointAreas())
                .singleElement()
                .satisfies(
                        area -> {
                            assertThat(area.contested()).isFalse();
                            assertThat(area.firstId()).isEqualTo("costa");
                            assertThat(area.secondId()).isEqualTo("norte");
                        });
    }

    @Test
    void whereThreeAreDominantEachPairHasItsJointArea() {
        assertThat(
                        snapshot(
                                        at("01"),
                                        dominant("norte", "01"),
                                        dominant("costa", "01"),
                                        dominant("sur", "01"))
                                .jointAreas())
                .extracting(JointArea::firstId, JointArea::secondId, JointArea::contested)
                .containsExactlyInAnyOrder(
                        tuple("costa", "norte", false),
                        tuple("costa", "sur", false),
                        tuple("norte", "sur", true));
    }

    private static ClaimDraft dominant(String organizationId, String... states) {
        return claim(organizationId, organizationId).dominantIn(states).from("2010");
    }

    /** A dispute of norte and sur over a state. */
    private static Dispute at(String stateCode) {
        return at(Area.States.of(stateCode), "norte", "sur");
    }

    private static Dispute at(Area area, String one, String other) {
        return TinyAtlas.war("x", one, other, area, "2010", "");
    }

    private static Dispute war(String one, String other, String stateCode) {
        return at(Area.States.of(stateCode), one, other);
    }

    private static TurfBoundary onlyBoundary(ClaimDraft... claims) {
        List<TurfBoundary> found = boundaries(claims);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static TurfBoundary onlyBoundary(Dispute dispute, ClaimDraft... claims) {
        List<TurfBoundary> found = boundaries(dispute, claims);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static List<TurfBoundary> boundaries(ClaimDraft... claims) {
        return snapshot(claims).turfBoundaries();
    }

    private static List<TurfBoundary> boundaries(Dispute dispute, ClaimDraft... claims) {
        return snapshot(dispute, claims).turfBoundaries();
    }

    private static Snapshot snapshot(ClaimDraft... claims) {
        return snapshot(atlas(claims));
    }

    private static Snapshot snapshot(Dispute dispute, ClaimDraft... claims) {
        return snapshot(atlas(claims).disputes(dispute));
    }

    private static Snapshot snapshot(TinyAtlas atlas) {
        return History.of(atlas.build()).at(LocalDate.of(2011, 6, 1));
    }

    private static TinyAtlas atlas(ClaimDraft... claims) {
        return new TinyAtlas().claims(claims).relations(rivals("norte", "sur", "2010", ""));
    }
}
