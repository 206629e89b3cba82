package org.plazaatlas.territory.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.plazaatlas.TinyAtlas.claim;
import static org.plazaatlas.TinyAtlas.rivals;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.io.WKTReader;
import org.plazaatlas.ClaimDraft;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.model.Area;
import org.plazaatlas.model.Confidence;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.Dispute;
import org.plazaatlas.model.DisputeIntensity;
import org.plazaatlas.model.Level;
import org.plazaatlas.territory.snapshot.Snapshot;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.territory.turf.TurfBoundary;

import java.time.LocalDate;
import java.util.List;

/**
 * The labels of places over several days ({@code norte} is a rival of {@code sur} and {@code
 * oeste}; {@code halcones} are a faction of {@code norte}).
 */
class SeveralDaysTest {

    @Test
    void whereNothingChangesTheSnapshotIsThatOfADay() {
        History history = history(dominant("norte", "2010", "2012"));

        assertThat(history.over(days("2010-03-01", "2010-06-01")))
                .isSameAs(history.at(LocalDate.parse("2010-04-01")));
    }

    @Test
    void aRangeWithoutADayIsRefused() {
        History history = history();
        LocalDate day = LocalDate.parse("2010-01-01");

        assertThatThrownBy(() -> history.over(new DateRange(day, day)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2010-01-01");
    }

    @Test
    void whoHeldAPartOfTheDaysHeldIt() {
        FaceLabel label = label(dominant("norte", "2011", "2012"));

        assertThat(label.status()).isEqualTo(Status.HELD);
        assertThat(label.dominantIds()).containsExactly("norte");
    }

    @Test
    void oneAfterTheOtherIsInTurnRivalsOrNot() {
        assertThat(status(dominant("norte", "2010", "2011"), dominant("sur", "2011", "2013")))
                .isEqualTo(Status.IN_TURN);
        assertThat(status(dominant("norte", "2010", "2011"), dominant("costa", "2011", "2013")))
                .isEqualTo(Status.IN_TURN);
    }

    @Test
    void aDayOfFightingTogetherContestsWhateverElseTheDaysSay() {
        assertThat(
                        label(
                                        disputed("2011", "2012"),
                                        dominant("norte", "2010", "2012"),
                                        dominant("sur", "2011", "2013"))
                                .status())
                .isEqualTo(Status.CONTESTED);
    }

    @Test
    void aDayOnWhichSourcesDisagreeIsOneOfDisagreement() {
        assertThat(status(dominant("norte", "2010", "2012"), dominant("sur", "2011", "2013")))
                .isEqualTo(Status.DISAGREEMENT);
    }

    @Test
    void whoeverFoughtOnAnyOfTheDaysIsNamed() {
        FaceLabel label =
                label(
                        disputed("2011", "2011-03"),
                        dominant("norte", "2010", "2012"),
                        dominant("sur", "2010", "2013"));

        assertThat(label.contests())
                .extracting(Contest::pair)
                .containsExactly(OrganizationPair.of("norte", "sur"));
    }

    @Test
    void threeOfWhomNeverAllAreDominantAtOnceAreInTurn() {
        assertThat(
                        status(
                                dominant("norte", "2010", "2012"),
                                dominant("sur", "2011", "2012"),
                                dominant("costa", "2012", "2013")))
                .isEqualTo(Status.IN_TURN);
    }

    @Test
    void theChallengerIsOneOfDaysOnWhichTheOneIsDominant() {
        ClaimDraft first = dominant("norte", "2010", "2011");
        FaceLabel challenged = label(disputed("2010-06", "2013"), first);
        FaceLabel held = label(disputed("2011", "2013"), first);

        assertThat(challenged.status()).isEqualTo(Status.CHALLENGED);
        assertThat(challenged.challenger()).map(Holding::organizationId).contains("sur");
        assertThat(held.status()).isEqualTo(Status.HELD);
        assertThat(held.challenger()).isEmpty();
        assertThat(held.present()).extracting(Holding::organizationId).containsExactly("sur");
    }

    @Test
    void whereNobodyEverIsDominantTheStrongestDayCounts() {
        assertThat(status(present("norte", "2010", "2011"), present("sur", "2011", "2012")))
                .isEqualTo(Status.PRESENT);
        assertThat(status(present("norte", "2010", "2012"), present("sur", "2011", "2012")))
                .isEqualTo(Status.MIXED);
        assertThat(label(disputed("2011", "2012"), present("norte", "2010", "2012")).status())
                .isEqualTo(Status.CONTESTED);
        assertThat(status()).isEqualTo(Status.UNCLAIMED);
    }

    @Test
    void theStrongestLevelCountsWithAllClaimsThatCarriedIt() {
        FaceLabel label =
                label(present("norte", "2010", "2011"), dominant("norte", "2011", "2012"));

        assertThat(label.holdings())
                .singleElement()
                .satisfies(
                        holding -> {
                            assertThat(holding.level()).isEqualTo(Level.DOMINANT);
                            assertThat(holding.claims())
                                    .extracting(c -> c.id())
                                    .containsExactly("d-norte", "p-norte");
                        });
    }

    @Test
    void evidenceIsAsOldAsOnTheLastDayEvenIfItsClaimIsOver() {
        History history = history(dominant("norte", "2010", "2010-06").evidence("2010"));

        assertThat(age(history, "2010-12-31")).isEqualTo(EvidenceAge.FRESH);
        assertThat(age(history, "2011-01-01")).isEqualTo(EvidenceAge.AGEING);
        assertThat(age(history, "2012-01-01")).isEqualTo(EvidenceAge.OLD);
    }

    @Test
    void parentAndFactionBothCountIfTheyAreDominantOnDifferentDays() {
        FaceLabel label =
                label(dominant("norte", "2010", "2013"), dominant("halcones", "2011", "2013"));

        assertThat(label.dominantIds()).containsExactly("halcones", "norte");
        assertThat(label.status()).isEqualTo(Status.IN_TURN);
    }

    @Test
    void aFactionThatIsThereAllTheTimeStandsForItsParent() {
        FaceLabel label =
                label(dominant("norte", "2009", "2013"), dominant("halcones", "2009", "2013"));

        assertThat(label.dominantIds()).containsExactly("halcones");
    }

    @Test
    void aZoneIsWhatItIsOnAnyDay() throws Exception {
        History history =
                history(
                        dominant("norte", "2010", "2011"),
                        claim("next", "norte").dominantIn("02").from("2012").to("2013"));
        Snapshot snapshot = history.over(DAYS);

        var expected = new WKTReader().read("POLYGON ((0 0, 0 1, 2 1, 2 0, 0 0))");
        var first = history.mosaic().outline(history.mosaic().facesOfState("01"));
        var second = history.mosaic().outline(history.mosaic().facesOfState("02"));
        var zone = history.mosaic().outline(snapshot.zone("norte").orElseThrow().dominant());
        assertThat(zone.getArea()).isCloseTo(first.getArea() + second.getArea(), within(1.0));
        assertThat(zone.getNumGeometries()).isEqualTo(expected.getNumGeometries());
    }

    @Test
    void neighboursMeetOnlyIfTheyWereThereOnTheSameDay() {
        ClaimDraft neighbour = claim("next", "sur").dominantIn("02").evidence("2010");

        assertThat(boundaries(dominant("norte", "2010", "2012"), neighbour.from("2011").to("2013")))
                .singleElement()
                .satisfies(boundary -> assertThat(boundary.hostile()).isTrue());
        assertThat(boundaries(dominant("norte", "2010", "2011"), neighbour.from("2011").to("2013")))
                .isEmpty();
    }

    @Test
    void whoeverWasARivalOnOneDayIsOne() {
        History history =
                History.of(
                        new TinyAtlas()
                                .claims(
                                        dominant("norte", "2009", "2013"),
                                        claim("next", "costa")
                                                .dominantIn("02")
                                                .from("2009")
                                                .to("2013")
                                                .evidence("2010"))
                                .relations(rivals("norte", "costa", "2011", "2012"))
                                .build());

        assertThat(history.over(DAYS).areRivals("norte", "costa")).isTrue();
        assertThat(history.over(DAYS).turfBoundaries().getFirst().hostile()).isTrue();
        assertThat(history.over(days("2010-01-01", "2010-12-31")).areRivals("norte", "costa"))
                .isFalse();
    }

    private static final DateRange DAYS = days("2010-01-01", "2012-12-31");

    private static DateRange days(String first, String last) {
        return new DateRange(LocalDate.parse(first), LocalDate.parse(last).plusDays(1));
    }

    private static ClaimDraft dominant(String organizationId, String from, String to) {
        return claim("d-" + organizationId, organizationId)
                .dominantIn("01")
                .from(from)
                .to(to)
                .evidence("2010-01");
    }

    private static ClaimDraft present(String organizationId, String from, String to) {
        return claim("p-" + organizationId, organizationId)
                .presentIn("01")
                .from(from)
                .to(to)
                .evidence("2010-01");
    }

    private static EvidenceAge age(History history, String last) {
        return history.over(days("2010-01-01", last)).label(0).holdings().getFirst().age();
    }

    private static Status status(ClaimDraft... claims) {
        return label(claims).status();
    }

    private static FaceLabel label(ClaimDraft... claims) {
        return history(claims).over(DAYS).label(0);
    }

    private static FaceLabel label(Dispute dispute, ClaimDraft... claims) {
        return History.of(atlas(claims).disputes(dispute).build()).over(DAYS).label(0);
    }

    private static Dispute disputed(String from, String to) {
        return TinyAtlas.dispute(
                "x",
                "norte",
                "sur",
                Area.States.of("01"),
                from,
                to,
                DisputeIntensity.DISPUTE,
                Confidence.HIGH);
    }

    private static List<TurfBoundary> boundaries(ClaimDraft... claims) {
        return history(claims).over(DAYS).turfBoundaries();
    }

    private static History history(ClaimDraft... claims) {
        return History.of(atlas(claims).build());
    }

    private static TinyAtlas atlas(ClaimDraft... claims) {
        return new TinyAtlas()
                .claims(claims)
                .relations(
                        rivals("norte", "sur", "2005", ""), rivals("oeste", "norte", "2005", ""));
    }
}
