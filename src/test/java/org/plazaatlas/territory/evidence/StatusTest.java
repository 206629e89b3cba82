package org.plazaatlas.territory.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plazaatlas.TinyAtlas.circle;
import static org.plazaatlas.TinyAtlas.claim;
import static org.plazaatlas.TinyAtlas.municipality;
import static org.plazaatlas.TinyAtlas.rivals;
import static org.plazaatlas.TinyAtlas.toldBy;

import org.junit.jupiter.api.Test;
import org.plazaatlas.ClaimDraft;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.model.Area;
import org.plazaatlas.model.Confidence;
import org.plazaatlas.model.Dispute;
import org.plazaatlas.model.DisputeIntensity;
import org.plazaatlas.model.Relation;
import org.plazaatlas.territory.snapshot.Snapshot;
import org.plazaatlas.territory.time.History;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The status that follows from what is told of a place. {@code sur} and {@code oeste} are rivals of
 * {@code norte} here; {@code halcones} and {@code lobos} are factions of it.
 */
class StatusTest {

    private static final Area STATE = Area.States.of("01");
    private static final Area VADO = municipality("01", "Vado");
    private static final Relation QUARREL = rivals("halcones", "lobos", "2010", "");

    @Test
    void oneDominantAloneHolds() {
        assertThat(status(dominant("norte"))).isEqualTo(Status.HELD);
    }

    @Test
    void presenceNeverChallengesRivalOrNot() {
        assertThat(status(dominant("norte"), present("costa"))).isEqualTo(Status.HELD);
        assertThat(status(dominant("norte"), present("sur"), present("oeste")))
                .isEqualTo(Status.HELD);
    }

    @Test
    void aDisputeWithOneThatDominatesChallengesIt() {
        FaceLabel label =
                label(
                        disputed("norte", "sur"),
                        dominant("norte"),
                        present("costa"),
                        present("sur"));

        assertThat(label.status()).isEqualTo(Status.CHALLENGED);
        assertThat(label.challenger()).map(Holding::organizationId).contains("sur");
    }

    @Test
    void aDisputeTellsThatBothAreThere() {
        FaceLabel label = label(disputed("norte", "sur"), dominant("norte"));

        assertThat(label.status()).isEqualTo(Status.CHALLENGED);
        assertThat(label.present())
                .singleElement()
                .satisfies(
                        holding -> {
                            assertThat(holding.organizationId()).isEqualTo("sur");
                            assertThat(holding.claims()).extracting("id").containsExactly("x1b");
                        });
    }

    @Test
    void aDisputeOfOthersDoesNotTouchWhoDominates() {
        assertThat(status(disputed("costa", "sur"), dominant("norte"))).isEqualTo(Status.HELD);
    }

    @Test
    void theBestEvidencedDisputantIsTheChallenger() {
        FaceLabel label =
                label(
                        List.of(
                                dispute("x1", "norte", "sur", STATE, Confidence.HIGH),
                                dispute("x2", "norte", "oeste", STATE, Confidence.MEDIUM)),
                        dominant("norte"));

        assertThat(label.challenger()).map(Holding::organizationId).contains("sur");
    }

    @Test
    void twoDominantWithADisputeContest() {
        assertThat(status(disputed("norte", "sur"), dominant("norte"), dominant("sur")))
                .isEqualTo(Status.CONTESTED);
    }

    @Test
    void twoDominantRivalsWithoutADisputeAreADisagreementOfSources() {
        assertThat(status(dominant("norte"), dominant("sur"))).isEqualTo(Status.DISAGREEMENT);
        assertThat(status(dominant("costa"), dominant("norte"), dominant("sur")))
                .isEqualTo(Status.DISAGREEMENT);
    }

    @Test
    void twoDominantThatAreNoRivalsShare() {
        assertThat(status(dominant("norte"), dominant("costa"))).isEqualTo(Status.SHARED);
    }

    @Test
    void aWarOfAnyTwoContestsWhoeverDominates() {
        assertThat(status(atWar("norte", "sur"), dominant("norte"))).isEqualTo(Status.CONTESTED);
        assertThat(status(atWar("costa", "sur"), dominant("norte"))).isEqualTo(Status.CONTESTED);
    }

    @Test
    void aWarOfWhichASideIsThinlyEvidencedDoesNotCount() {
        Dispute doubtful =
                TinyAtlas.dispute(
                        "x1",
                        "norte",
                        "sur",
                        STATE,
                        "2018-07",
                        "2021",
                        DisputeIntensity.WAR,
                        Confidence.LOW);

        assertThat(label(List.of(doubtful), dominant("norte")))
                .satisfies(
                        label -> {
                            assertThat(label.status()).isEqualTo(Status.HELD);
                            assertThat(label.contests()).isEmpty();
                            assertThat(label.present().getFirst().support())
                                    .isEqualTo(SupportGrade.THIN);
                        });
        assertThat(status(List.of(doubtful), dominant("norte"), present("sur")))
                .isEqualTo(Status.CONTESTED);
    }

    @Test
    void whereNobodyDominatesADisputeContests() {
        assertThat(status(disputed("norte", "sur"))).isEqualTo(Status.CONTESTED);
        assertThat(status(disputed("norte", "sur"), present("costa"))).isEqualTo(Status.CONTESTED);
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
    void rivalFactionsSplitTheOneThatDominates() {
        FaceLabel label = label(QUARREL, dominant("norte"), present("halcones"), present("lobos"));

        assertThat(label.status()).isEqualTo(Status.SPLIT);
        assertThat(label.contests())
                .containsExactly(
                        new Contest(
                                OrganizationPair.of("halcones", "lobos"),
                                true,
                                false,
                                Optional.of("norte")));
        assertThat(label.holdings())
                .extracting(Holding::organizationId)
                .containsExactlyInAnyOrder("norte", "halcones", "lobos");
    }

    @Test
    void aRivalFactionSplitsWhereAFactionDominates() {
        assertThat(label(QUARREL, dominant("halcones"), present("lobos")).status())
                .isEqualTo(Status.SPLIT);
        assertThat(label(QUARREL, dominant("halcones"), dominant("lobos")).status())
                .isEqualTo(Status.SPLIT);
    }

    @Test
    void aThinlyEvidencedFactionSplitsNothing() {
        ClaimDraft thin = present("lobos").evidence("2018-01").confidence(Confidence.LOW);

        assertThat(label(QUARREL, dominant("halcones"), thin).status()).isEqualTo(Status.HELD);
    }

    @Test
    void factionsThatAreNoRivalsSplitOnlyWhereTheirWarIsTold() {
        assertThat(status(dominant("halcones"), present("lobos"))).isEqualTo(Status.HELD);
        assertThat(status(dominant("halcones"), dominant("lobos"))).isEqualTo(Status.SHARED);
        assertThat(status(disputed("halcones", "lobos"), dominant("halcones")))
                .isEqualTo(Status.CHALLENGED);
        assertThat(status(atWar("halcones", "lobos"), dominant("halcones")))
                .isEqualTo(Status.SPLIT);
        assertThat(status(atWar("halcones", "lobos"), dominant("norte"))).isEqualTo(Status.SPLIT);
    }

    @Test
    void whereOneIsSaidToDominateTheTownTwoMustTellOfTheWar() {
        ClaimDraft there = dominant("norte").dominantIn(VADO);
        Dispute war = war("x1", "norte", "sur", VADO, Confidence.HIGH);

        assertThat(atVado(List.of(war), there).status()).isEqualTo(Status.CHALLENGED);
        assertThat(atVado(List.of(war, toldBy("diario", "x2", war)), there).status())
                .isEqualTo(Status.CHALLENGED);
        assertThat(atVado(List.of(war, toldBy("informe", "x2", war)), there).status())
                .isEqualTo(Status.CONTESTED);
        assertThat(atVado(List.of(war), dominant("norte")).status()).isEqualTo(Status.CONTESTED);
    }

    @Test
    void aWarOfTheStateOnlyChallengesWhoIsSaidToDominateTheTown() {
        assertThat(atVado(atWar("norte", "sur"), dominant("norte").dominantIn(VADO)).status())
                .isEqualTo(Status.CHALLENGED);
    }

    @Test
    void aRivalFactionOnlyChallengesWhoIsSaidToDominateTheTown() {
        Snapshot snapshot =
                snapshot(
                        List.of(),
                        List.of(QUARREL),
                        dominant("lobos").dominantIn(VADO),
                        present("halcones"));

        assertThat(atVado(snapshot).status()).isEqualTo(Status.CHALLENGED);
    }

    @Test
    void ofTheDisputesOfAStateOnlyAWarToldWithHighConfidenceIsDrawn() {
        assertThat(drawn(dispute("x1", "norte", "sur", STATE, Confidence.HIGH))).isFalse();
        assertThat(drawn(war("x1", "norte", "sur", STATE, Confidence.MEDIUM))).isFalse();
        assertThat(drawn(war("x1", "norte", "sur", STATE, Confidence.HIGH))).isTrue();
    }

    @Test
    void aWarOfAStateIsDrawnIfAnotherOriginHasEvidenceOfTheFight() {
        Dispute war = war("x1", "norte", "sur", STATE, Confidence.MEDIUM);
        Dispute fight = dispute("x2", "norte", "sur", STATE, Confidence.LOW);

        assertThat(drawn(war, fight)).as("of the same origin").isFalse();
        assertThat(drawn(war, toldBy("informe", "x2", fight))).isTrue();
        assertThat(drawn(fight, toldBy("informe", "x3", fight))).as("no war").isFalse();
    }

    @Test
    void anyDisputeOfATownOrACircleIsDrawn() {
        assertThat(drawn(dispute("x1", "norte", "sur", VADO, Confidence.MEDIUM))).isTrue();
        assertThat(drawn(dispute("x1", "norte", "sur", circle(0.95, 0.5, 40), Confidence.MEDIUM)))
                .isTrue();
    }

    @Test
    void theRuleItselfAsksForNoMoreThanWhoIsThereWhoAreRivalsAndWhoFights() {
        assertThat(judged(Set.of(), Set.of())).isEqualTo(Status.UNCLAIMED);
        assertThat(judged(Set.of(), Set.of("a"))).isEqualTo(Status.PRESENT);
        assertThat(judged(Set.of(), Set.of("a", "c"))).isEqualTo(Status.PRESENT);
        assertThat(judged(Set.of(), Set.of("a", "b", "c"))).isEqualTo(Status.MIXED);
        assertThat(judged(Set.of("a"), Set.of("b", "c"))).isEqualTo(Status.HELD);
        assertThat(judged(Set.of("a", "c"), Set.of("b"))).isEqualTo(Status.SHARED);
        assertThat(judged(Set.of("a", "b", "c"), Set.of())).isEqualTo(Status.DISAGREEMENT);
        assertThat(judged(Set.of("a"), Set.of("b"), dispute("a", "b")))
                .isEqualTo(Status.CHALLENGED);
        assertThat(judged(Set.of("a", "b"), Set.of("c"), dispute("b", "c")))
                .isEqualTo(Status.CHALLENGED);
        assertThat(judged(Set.of("a"), Set.of("b", "c"), dispute("b", "c"))).isEqualTo(Status.HELD);
        assertThat(judged(Set.of("a"), Set.of("b", "c"), war("b", "c")))
                .isEqualTo(Status.CONTESTED);
        assertThat(judged(Set.of("a"), Set.of("b"), war("a", "z")))
                .as("of one that is not there")
                .isEqualTo(Status.HELD);
    }

    /** Only a and b are rivals here. */
    private static Status judged(
            Set<String> dominantIds, Set<String> presentIds, Contest... contests) {
        return Status.of(
                dominantIds,
                presentIds,
                Set.of(contests),
                (one, other) -> Set.of("a", "b").equals(Set.of(one, other)));
    }

    private static Contest dispute(String one, String other) {
        return new Contest(OrganizationPair.of(one, other), false, true, Optional.empty());
    }

    private static Contest war(String one, String other) {
        return new Contest(OrganizationPair.of(one, other), true, true, Optional.empty());
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
    void dominantHoldingsComeFirstThenTheSurerThenTheFresher() {
        List<Holding> holdings =
                label(
                                present("costa").evidence("2018-06"),
                                present("sur").confidence(Confidence.MEDIUM),
                                present("oeste"),
                                dominant("norte").evidence("2018"))
                        .holdings();

        assertThat(holdings)
                .extracting(Holding::organizationId)
                .containsExactly("norte", "oeste", "costa", "sur");
    }

    @Test
    void aHoldingIsApproximateIfAllThatCarriesItsLevelIs() {
        ClaimDraft round = claim("m", "sur").presentIn(VADO).from("2010").evidence("2020-01");

        assertThat(atVado(List.of(), round).holdings().getFirst().approximate()).isTrue();
        assertThat(atVado(List.of(), round, present("sur")).holdings().getFirst().approximate())
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

    private static Dispute dispute(
            String id, String one, String other, Area area, Confidence confidence) {
        return TinyAtlas.dispute(
                id, one, other, area, "2020-01", "", DisputeIntensity.DISPUTE, confidence);
    }

    private static Dispute war(
            String id, String one, String other, Area area, Confidence confidence) {
        return TinyAtlas.dispute(
                id, one, other, area, "2020-01", "", DisputeIntensity.WAR, confidence);
    }

    private static List<Dispute> disputed(String one, String other) {
        return List.of(dispute("x1", one, other, STATE, Confidence.HIGH));
    }

    private static List<Dispute> atWar(String one, String other) {
        return List.of(war("x1", one, other, STATE, Confidence.HIGH));
    }

    private static Status status(ClaimDraft... claims) {
        return label(claims).status();
    }

    private static Status status(List<Dispute> disputes, ClaimDraft... claims) {
        return label(disputes, claims).status();
    }

    private static FaceLabel label(ClaimDraft... claims) {
        return label(List.of(), claims);
    }

    private static FaceLabel label(List<Dispute> disputes, ClaimDraft... claims) {
        return snapshot(disputes, List.of(), claims).label(0);
    }

    private static FaceLabel label(Relation relation, ClaimDraft... claims) {
        return snapshot(List.of(), List.of(relation), claims).label(0);
    }

    private static FaceLabel atVado(List<Dispute> disputes, ClaimDraft... claims) {
        return atVado(snapshot(disputes, List.of(), claims));
    }

    private static FaceLabel atVado(Snapshot snapshot) {
        return snapshot.label(snapshot.mosaic().facesOf(VADO).first());
    }

    /** Whether disputes of one pair are drawn in Vado, where the first party dominates. */
    private static boolean drawn(Dispute... disputes) {
        FaceLabel label =
                atVado(
                        snapshot(
                                List.of(disputes),
                                List.of(),
                                dominant("norte"),
                                claim("v", "costa").presentIn(VADO).from("2010")));
        assertThat(label.contests()).hasSize(1);
        return label.contests().iterator().next().drawn();
    }

    private static Snapshot snapshot(
            List<Dispute> disputes, List<Relation> relations, ClaimDraft... claims) {
        List<Relation> all = new ArrayList<>(relations);
        all.add(rivals("norte", "sur", "2010", ""));
        all.add(rivals("oeste", "norte", "2010", ""));
        return History.of(
                        new TinyAtlas()
                                .claims(claims)
                                .disputes(disputes.toArray(Dispute[]::new))
                                .relations(all.toArray(Relation[]::new))
                                .build())
                .at(LocalDate.of(2020, 6, 1));
    }
}
