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
import org.plazaatlas.territory.snapshot.Snapshot;
import org.plazaatlas.territory.time.History;

import java.time.LocalDate;
import java.util.List;

/** Turf boundaries and contested areas ({@code norte} and {@code sur} are rivals here). */
class TurfBoundariesTest {

    private static final double MERIDIAN_KM = 110.574;

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
    void theRimOfAContestedAreaIsAHostileBoundary() {
        ClaimDraft inside = claim("c", "sur").dominantIn(circle(0.5, 0.5, 20)).from("2010");

        TurfBoundary boundary = onlyBoundary(dominant("norte", "01"), inside);

        assertThat(boundary.hostile()).isTrue();
        assertThat(boundary.lengthKm()).isCloseTo(2 * Math.PI * 20, within(0.1));
    }

    @Test
    void theCoastIsNoPartOfTheRim() {
        // 01 has two coasts; the rest of its rim runs along 02 and 04.
        TurfBoundary boundary = onlyBoundary(dominant("norte", "01"), dominant("sur", "01"));

        assertThat(boundary.lengthKm()).isCloseTo(MERIDIAN_KM + 111.303, within(0.001));
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
                                dominant("norte", "01"),
                                dominant("sur", "01"),
                                dominant("costa", "02")))
                .extracting(TurfBoundary::firstId, TurfBoundary::secondId)
                .containsExactlyInAnyOrder(
                        tuple("norte", "sur"), tuple("costa", "norte"), tuple("costa", "sur"));
    }

    @Test
    void theContestedAreaOfTwoRivalsIsWhereBothAreDominant() {
        Snapshot snapshot = snapshot(dominant("norte", "01", "02"), dominant("sur", "02", "03"));

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

    private static TurfBoundary onlyBoundary(ClaimDraft... claims) {
        List<TurfBoundary> found = boundaries(claims);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static List<TurfBoundary> boundaries(ClaimDraft... claims) {
        return snapshot(claims).turfBoundaries();
    }

    private static Snapshot snapshot(ClaimDraft... claims) {
        return History.of(
                        new TinyAtlas()
                                .claims(claims)
                                .relations(rivals("norte", "sur", "2010", ""))
                                .build())
                .at(LocalDate.of(2011, 6, 1));
    }
}
