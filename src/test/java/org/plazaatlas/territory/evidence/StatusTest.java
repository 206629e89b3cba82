package org.plazaatlas.territory.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plazaatlas.TinyAtlas.claim;
import static org.plazaatlas.TinyAtlas.municipality;
import static org.plazaatlas.TinyAtlas.rivals;

import org.junit.jupiter.api.Test;
import org.plazaatlas.ClaimDraft;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.model.Confidence;
import org.plazaatlas.territory.snapshot.Snapshot;
import org.plazaatlas.territory.time.History;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What the claims in force make of a place ({@code norte} and {@code sur} are rivals here). */
class StatusTest {

    @Test
    void oneDominantAloneHolds() {
        assertThat(status(dominant("norte"))).isEqualTo(Status.HELD);
    }

    @Test
    void oneDominantWithAnotherThatIsNoRivalHolds() {
        assertThat(status(dominant("norte"), present("costa"))).isEqualTo(Status.HELD);
    }

    @Test
    void aRivalThatIsPresentChallenges() {
        FaceLabel label = label(dominant("norte"), present("costa"), present("sur"));

        assertThat(label.status()).isEqualTo(Status.CHALLENGED);
        assertThat(label.challenger()).map(Holding::organizationId).contains("sur");
    }

    @Test
    void theBestEvidencedRivalIsTheChallenger() {
        FaceLabel label =
                label(
                        dominant("norte"),
                        present("oeste").evidence("2020-01").confidence(Confidence.LOW),
                        present("sur").evidence("2019-07"));

        assertThat(label.challenger()).map(Holding::organizationId).contains("sur");
    }

    @Test
    void twoDominantRivalsContest() {
        assertThat(status(dominant("norte"), dominant("sur"))).isEqualTo(Status.CONTESTED);
    }

    @Test
    void amongThreeDominantTwoRivalsAreEnoughToContest() {
        assertThat(status(dominant("costa"), dominant("norte"), dominant("sur")))
                .isEqualTo(Status.CONTESTED);
    }

    @Test
    void twoDominantThatAreNoRivalsShare() {
        assertThat(status(dominant("norte"), dominant("costa"))).isEqualTo(Status.SHARED);
    }

    @Test
    void rivalsPresentWithNobodyDominantAreMixed() {
        assertThat(status(present("norte"), present("sur"))).isEqualTo(Status.MIXED);
    }

    @Test
    void othersPresentWithNobodyDominantArePresent() {
        assertThat(status(present("norte"))).isEqualTo(Status.PRESENT);
        assertThat(status(present("norte"), present("costa"))).isEqualTo(Status.PRESENT);
    }

    @Test
    void theRuleItselfAsksForNoMoreThanWhoIsThereAndWhoAreRivals() {
        assertThat(judged(Set.of(), Set.of())).isEqualTo(Status.UNCLAIMED);
        assertThat(judged(Set.of(), Set.of("a"))).isEqualTo(Status.PRESENT);
        assertThat(judged(Set.of(), Set.of("a", "c"))).isEqualTo(Status.PRESENT);
        assertThat(judged(Set.of(), Set.of("a", "b", "c"))).isEqualTo(Status.MIXED);
        assertThat(judged(Set.of("a"), Set.of("c"))).isEqualTo(Status.HELD);
        assertThat(judged(Set.of("a"), Set.of("b", "c"))).isEqualTo(Status.CHALLENGED);
        assertThat(judged(Set.of("c"), Set.of("a", "b"))).isEqualTo(Status.HELD);
        assertThat(judged(Set.of("a", "c"), Set.of("b"))).isEqualTo(Status.SHARED);
        assertThat(judged(Set.of("a", "b", "c"), Set.of())).isEqualTo(Status.CONTESTED);
    }

    /** Here a and b are rivals, and nobody else. */
    private static Status judged(Set<String> dominantIds, Set<String> presentIds) {
        return Status.of(
                dominantIds,
                presentIds,
                (one, other) -> Set.of("a", "b").equals(Set.of(one, other)));
    }

    @Test
    void withoutAClaimInForceAPlaceIsUnclaimed() {
        assertThat(label()).isSameAs(FaceLabel.UNCLAIMED);
    }

    @Test
    void theStrongestClaimOfAnOrganizationCounts() {
        FaceLabel label = label(present("norte"), dominant("norte").confidence(Confidence.LOW));

        assertThat(label.status()).isEqualTo(Status.HELD);
        assertThat(label.holdings())
                .singleElement()
                .satisfies(
                        holding -> {
                            assertThat(holding.confidence()).isEqualTo(Confidence.LOW);
                            assertThat(holding.claims()).hasSize(2);
                        });
    }

    @Test
    void dominantHoldingsComeFirstThenTheFresherThenTheSurer() {
        List<Holding> holdings =
                label(
                                present("costa").evidence("2018-06"),
                                present("sur").confidence(Confidence.MEDIUM),
                                present("oeste"),
                                dominant("norte").evidence("2015"))
                        .holdings();

        assertThat(holdings)
                .extracting(Holding::organizationId)
                .containsExactly("norte", "oeste", "sur", "costa");
    }

    @Test
    void aHoldingIsApproximateIfAllThatCarriesItsLevelIs() {
        ClaimDraft round =
                claim("m", "sur")
                        .presentIn(municipality("01", "Vado"))
                        .from("2010")
                        .evidence("2020-01");

        assertThat(labelAtVado(round).holdings().getFirst().approximate()).isTrue();
        assertThat(labelAtVado(round, present("sur")).holdings().getFirst().approximate())
                .isFalse();
    }

    private static ClaimDraft dominant(String organizationId) {
        return claim("d-" + organizationId, organizationId)
                .dominantIn("01")
                .from("2010")
                .to("2025")
                .evidence("2020-01");
    }

    private static ClaimDraft present(String organizationId) {
        return claim("p-" + organizationId, organizationId)
                .presentIn("01")
                .from("2010")
                .to("2025")
                .evidence("2020-01");
    }

    private static Status status(ClaimDraft... claims) {
        return label(claims).status();
    }

    private static FaceLabel label(ClaimDraft... claims) {
        return snapshot(claims).label(0);
    }

    private static FaceLabel labelAtVado(ClaimDraft... claims) {
        Snapshot snapshot = snapshot(claims);
        return snapshot.label(snapshot.mosaic().facesOf(municipality("01", "Vado")).first());
    }

    private static Snapshot snapshot(ClaimDraft... claims) {
        return History.of(
                        new TinyAtlas()
                                .claims(claims)
                                .relations(
                                        rivals("norte", "sur", "2010", ""),
                                        rivals("oeste", "norte", "2010", ""))
                                .build())
                .at(LocalDate.of(2020, 6, 1));
    }
}
