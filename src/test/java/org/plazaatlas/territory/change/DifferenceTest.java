package org.plazaatlas.territory.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.plazaatlas.TinyAtlas.circle;
import static org.plazaatlas.TinyAtlas.claim;
import static org.plazaatlas.TinyAtlas.municipality;
import static org.plazaatlas.TinyAtlas.rivals;
import static org.plazaatlas.TinyAtlas.war;

import org.junit.jupiter.api.Test;
import org.plazaatlas.ClaimDraft;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.model.Area;
import org.plazaatlas.model.Dispute;
import org.plazaatlas.territory.evidence.FactionTree;
import org.plazaatlas.territory.evidence.OrganizationPair;
import org.plazaatlas.territory.mosaic.CityFaces;
import org.plazaatlas.territory.mosaic.StatePart;
import org.plazaatlas.territory.snapshot.Snapshot;
import org.plazaatlas.territory.time.History;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The difference between 2012 and 2016. Without a dispute {@code norte} and {@code sur} are rivals
 * who are not told to fight.
 */
class DifferenceTest {

    /** A state of the tiny atlas on the equator. */
    private static final double STATE_SQUARE_KM = 12_308.46;

    private static final LocalDate BEFORE = LocalDate.of(2012, 6, 1);
    private static final LocalDate AFTER = LocalDate.of(2016, 6, 1);

    @Test
    void aStateThatChangesHandsIsLostByOneAndGainedByTheOther() {
        History history = history(before("norte", "01"), after("sur", "01"));
        Difference difference = difference(history);

        assertThat(difference.of("sur").orElseThrow().squareKm(ChangeKind.GAINED))
                .isCloseTo(STATE_SQUARE_KM, within(0.01));
        assertThat(difference.of("norte").orElseThrow().squareKm(ChangeKind.LOST))
                .isCloseTo(STATE_SQUARE_KM, within(0.01));
        assertThat(difference.of("norte").orElseThrow().squareKm(ChangeKind.GAINED)).isZero();
        assertThat(difference.changed()).isEqualTo(history.mosaic().facesOfState("01"));
    }

    @Test
    void aStateTellsWhoWasThereBeforeAndWhoIsAfter() {
        ClaimDraft present = claim("p", "costa").presentIn("01").from("2014");
        Difference difference =
                difference(history(before("norte", "01"), after("sur", "01"), present));
        StateChange change = difference.ofState("01").orElseThrow();

        assertThat(change.before())
                .isEqualTo(new StateChange.Side(Set.of("norte"), Set.of(), false));
        assertThat(change.after())
                .isEqualTo(new StateChange.Side(Set.of("sur"), Set.of("costa"), false));
        assertThat(change.kind()).isEqualTo(StateChangeKind.DOMINANCE);
    }

    @Test
    void aStateDiffersByPresenceAlone() {
        ClaimDraft present = claim("p", "costa").presentIn("02").from("2014");
        History history = history(present);
        Difference difference = difference(history);

        assertThat(difference.changed().isEmpty()).isTrue();
        assertThat(difference.states(history.atlas().contents().states()))
                .extracting(StateChange::stateCode, StateChange::kind)
                .containsExactly(tuple("02", StateChangeKind.PRESENCE));
    }

    @Test
    void theStatesOfAChangeAreThoseOfItsFaces() {
        ClaimDraft circle = claim("c", "sur").dominantIn(circle(1, 0.5, 20)).from("2014");
        History history = history(circle);

        assertThat(
                        history.mosaic()
                                .partsByState(
                                        difference(history)
                                                .of("sur")
                                                .orElseThrow()
                                                .faces()
                                                .get(ChangeKind.GAINED)))
                .extracting(StatePart::stateCode)
                .containsExactlyInAnyOrder("01", "02");
    }

    @Test
    void whoComesAndFightsGainsWhatIsNewlyContestedForBoth() {
        Difference difference =
                difference(
                        fought(
                                war("x1", "norte", "sur", Area.States.of("01"), "2014", "2018"),
                                always("norte", "01"),
                                after("sur", "01")));

        OrganizationChange ofSur = difference.of("sur").orElseThrow();
        OrganizationChange ofNorte = difference.of("norte").orElseThrow();
        assertThat(ofSur.squareKm(ChangeKind.GAINED))
                .isEqualTo(ofSur.squareKm(ChangeKind.NEWLY_CONTESTED));
        assertThat(ofNorte.squareKm(ChangeKind.NEWLY_CONTESTED))
                .isCloseTo(STATE_SQUARE_KM, within(0.01));
        assertThat(ofNorte.squareKm(ChangeKind.LOST)).isZero();
    }

    @Test
    void aRivalWhoComesWithoutAFightContestsNothing() {
        Difference difference = difference(history(always("norte", "01"), after("sur", "01")));

        assertThat(difference.newlyContested().isEmpty()).isTrue();
        assertThat(difference.of("sur").orElseThrow().squareKm(ChangeKind.GAINED))
                .isCloseTo(STATE_SQUARE_KM, within(0.01));
    }

    @Test
    void whoeverStaysWhereAFightEndedHasItCalmed() {
        Difference difference =
                difference(
                        fought(
                                war("x1", "norte", "sur", Area.States.of("01"), "2011", "2013"),
                                always("norte", "01"),
                                before("sur", "01")));

        assertThat(difference.of("norte").orElseThrow().squareKm(ChangeKind.CALMED))
                .isCloseTo(STATE_SQUARE_KM, within(0.01));
        assertThat(difference.newlyContested().isEmpty()).isTrue();
    }

    @Test
    void aWarThatBreaksOutInASharedAreaIsAChangeThoughNobodyGains() {
        History history =
                fought(
                        war("x1", "norte", "sur", Area.States.of("01"), "2014", "2018"),
                        always("norte", "01"),
                        always("sur", "01"));
        Difference difference = difference(history);

        assertThat(difference.changed()).isEqualTo(history.mosaic().facesOfState("01"));
        assertThat(difference.newlyContested()).isEqualTo(difference.changed());
        assertThat(difference.of("norte").orElseThrow().squareKm(ChangeKind.GAINED)).isZero();
    }

    @Test
    void aSplitByARivalryOfFactionsIsAChange() {
        History history =
                History.of(
                        new TinyAtlas()
                                .claims(
                                        always("norte", "01"),
                                        always("halcones", "01"),
                                        always("lobos", "01"))
                                .relations(rivals("halcones", "lobos", "2014", ""))
                                .build());

        assertThat(difference(history).newlyContested())
                .isEqualTo(history.mosaic().facesOfState("01"));
    }

    @Test
    void aRivalryWithoutAFightIsNoChange() {
        History history =
                History.of(
                        new TinyAtlas()
                                .claims(always("norte", "01"), always("sur", "01"))
                                .relations(rivals("norte", "sur", "2014", ""))
                                .build());

        assertThat(difference(history).changed().isEmpty()).isTrue();
    }

    @Test
    void aSplitWithinTheOrganizationThatDominatesIsAChange() {
        Difference difference =
                difference(
                        fought(
                                war(
                                        "x1",
                                        "halcones",
                                        "lobos",
                                        Area.States.of("01"),
                                        "2014",
                                        "2018"),
                                always("norte", "01")));

        assertThat(difference.of("norte").orElseThrow().squareKm(ChangeKind.NEWLY_CONTESTED))
                .isCloseTo(STATE_SQUARE_KM, within(0.01));
        assertThat(difference.disputes())
                .extracting(DisputeChange::pair, DisputeChange::kind)
                .containsExactly(
                        tuple(OrganizationPair.of("halcones", "lobos"), DisputeChange.Kind.BEGAN));
    }

    @Test
    void aDisputeThatIsNoLongerToldOfIsListedWithItsArea() {
        List<DisputeChange> disputes =
                difference(
                                fought(
                                        war(
                                                "x1",
                                                "norte",
                                                "sur",
                                                municipality("01", "Vado"),
                                                "2011",
                                                "2013"),
                                        always("norte", "01")))
                        .disputes();

        assertThat(disputes).hasSize(1);
        assertThat(disputes.getFirst().kind()).isEqualTo(DisputeChange.Kind.NO_LONGER_TOLD);
        assertThat(disputes.getFirst().areaSquareKm()).isBetween(300.0, 700.0);
    }

    @Test
    void landThatChangedOnlyForAFactionIsListedOnce() {
        Difference difference = difference(history(after("halcones", "01"), after("sur", "02")));

        assertThat(difference.organizations())
                .extracting(OrganizationChange::organizationId)
                .containsExactlyInAnyOrder("norte", "halcones", "sur");
        assertThat(difference.organizationsOnce(lineage()))
                .extracting(OrganizationChange::organizationId)
                .containsExactlyInAnyOrder("halcones", "sur");
    }

    @Test
    void aParentWithTwoFactionsIsListedBesideThem() {
        Difference difference = difference(history(after("halcones", "01"), after("lobos", "02")));

        assertThat(difference.organizationsOnce(lineage()))
                .extracting(OrganizationChange::organizationId)
                .containsExactlyInAnyOrder("norte", "halcones", "lobos");
    }

    @Test
    void anAreaThatPassesFromParentToFactionIsTheFactionsGainOnly() {
        Difference difference = difference(history(before("norte", "01"), after("halcones", "01")));

        assertThat(difference.of("halcones").orElseThrow().squareKm(ChangeKind.GAINED))
                .isCloseTo(STATE_SQUARE_KM, within(0.01));
        assertThat(difference.of("norte")).as("its zone is its factions' too").isEmpty();
        assertThat(difference.changed().isEmpty()).isFalse();
    }

    @Test
    void presenceIsNotCompared() {
        ClaimDraft presence = claim("p", "sur").presentIn("01").from("2014");

        assertThat(difference(history(presence)).organizations()).isEmpty();
        assertThat(difference(history(presence)).changed().isEmpty()).isTrue();
    }

    @Test
    void theLargestChangeComesFirst() {
        Difference difference =
                difference(history(after("sur", "01"), after("costa", "02"), after("costa", "05")));

        assertThat(difference.organizations())
                .extracting(OrganizationChange::organizationId)
                .containsExactly("costa", "sur");
    }

    @Test
    void onlyPriorityCitiesAreListed() {
        // Vado (01) is a priority city; Delta (02) changes hands too, but is none
        assertThat(cities(history(always("norte", "01"), after("sur", "01"), after("sur", "02"))))
                .containsExactly(
                        new CityChange(
                                "vado",
                                CityChangeKind.PARTLY_CHANGED,
                                Set.of("norte"),
                                Set.of("norte", "sur")));
        assertThat(cities(history(always("norte", "01"), after("sur", "02")))).isEmpty();
    }

    @Test
    void aCityChangesSideOnlyIfOthersDominateIt() {
        assertThat(kinds(before("norte", "01"), after("sur", "01")))
                .containsExactly(CityChangeKind.CHANGED_SIDE);
        assertThat(kinds(before("norte", "01")))
                .as("it only lost its evidence")
                .containsExactly(CityChangeKind.NO_LONGER_TOLD);
        assertThat(kinds(after("sur", "01"))).containsExactly(CityChangeKind.NEWLY_TOLD);
    }

    @Test
    void aCityThatPassesFromParentToFactionDoesNotChange() {
        assertThat(kinds(before("norte", "01"), after("halcones", "01"))).isEmpty();
    }

    @Test
    void aCityThatIsFoughtOverUnderTheSameRuleIsNewlyContested() {
        assertThat(
                        cities(
                                fought(
                                        war(
                                                "x1",
                                                "norte",
                                                "sur",
                                                Area.States.of("01"),
                                                "2014",
                                                "2018"),
                                        always("norte", "01"))))
                .extracting(CityChange::kind)
                .containsExactly(CityChangeKind.NEWLY_CONTESTED);
    }

    private static List<CityChangeKind> kinds(ClaimDraft... claims) {
        return cities(history(claims)).stream().map(CityChange::kind).toList();
    }

    @Test
    void aCitysOrganizationsAreInOrder() {
        CityChange change =
                new CityChange(
                        "vado",
                        CityChangeKind.NEWLY_TOLD,
                        Set.of(),
                        Set.of("sur", "costa", "norte"));

        assertThat(change.after()).containsExactly("costa", "norte", "sur");
    }

    @Test
    void snapshotsOfDifferentMosaicsAreNotComparable() {
        Snapshot one = history(always("norte", "01")).at(BEFORE);
        Snapshot other = history(always("norte", "01")).at(AFTER);

        assertThatThrownBy(() -> Difference.between(one, other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("mosaic");
    }

    private static List<CityChange> cities(History history) {
        return difference(history)
                .priorityCities(
                        history.atlas().contents().cities(),
                        new CityFaces(history.atlas(), history.mosaic()),
                        history.lineage());
    }

    private static ClaimDraft before(String organizationId, String stateCode) {
        return claim("b" + organizationId + stateCode, organizationId)
                .dominantIn(stateCode)
                .from("2011")
                .to("2013");
    }

    private static ClaimDraft after(String organizationId, String stateCode) {
        return claim("a" + organizationId + stateCode, organizationId)
                .dominantIn(stateCode)
                .from("2014")
                .to("2018");
    }

    private static ClaimDraft always(String organizationId, String stateCode) {
        return claim("d" + organizationId + stateCode, organizationId)
                .dominantIn(stateCode)
                .from("2010")
                .to("2019")
                .evidence("2014");
    }

    private static Difference difference(History history) {
        return Difference.between(history.at(BEFORE), history.at(AFTER));
    }

    private static FactionTree lineage() {
        return new FactionTree(TinyAtlas.atlas());
    }

    private static History fought(Dispute dispute, ClaimDraft... claims) {
        return History.of(new TinyAtlas().claims(claims).disputes(dispute).relations().build());
    }

    private static History history(ClaimDraft... claims) {
        return History.of(
                new TinyAtlas()
                        .claims(claims)
                        .relations(rivals("norte", "sur", "2010", ""))
                        .build());
    }
}
