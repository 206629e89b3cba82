package org.plazaatlas.territory.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plazaatlas.TinyAtlas.claim;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plazaatlas.ClaimDraft;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.model.Level;
import org.plazaatlas.territory.time.History;

import java.time.LocalDate;
import java.time.Period;

/** When a claim is in force, and how old its evidence is. */
class ClaimsInForceTest {

    private static final ClaimDraft CLOSED =
            claim("c1", "norte").dominantIn("01").from("2010-03").to("2015").evidence("2011");
    private static final ClaimDraft OPEN =
            claim("c1", "norte").dominantIn("01").from("2010-03").evidence("2011-07-15");

    @Test
    void theStartBelongsToAClaimAndTheEndDoesNot() {
        assertThat(isHeld(CLOSED, "2010-02-28")).isFalse();
        assertThat(isHeld(CLOSED, "2010-03-01")).isTrue();
        assertThat(isHeld(CLOSED, "2014-12-31")).isTrue();
        assertThat(isHeld(CLOSED, "2015-01-01")).isFalse();
    }

    @Test
    void withoutAnEndAClaimCarriesForwardThreeYearsFromItsEvidence() {
        assertThat(isHeld(OPEN, "2014-07-14")).isTrue();
        assertThat(isHeld(OPEN, "2014-07-15")).isFalse();
    }

    @Test
    void theCarryForwardLimitIsASetting() {
        History history = history(OPEN).withCarryForward(Period.ofMonths(6));

        assertThat(statusOn(history, "2012-01-14")).isEqualTo(Status.HELD);
        assertThat(statusOn(history, "2012-01-15")).isEqualTo(Status.UNCLAIMED);
    }

    @Test
    void theCarryForwardLimitDoesNotCutAStatedEnd() {
        ClaimDraft late =
                claim("c1", "norte").dominantIn("01").from("2010").to("2020").evidence("2011");

        LocalDate lastDay = LocalDate.of(2019, 12, 31);
        assertThat(history(late).claimsInForce(lastDay)).containsExactly(late.build());
        assertThat(history(late).claimsInForce(lastDay.plusDays(1))).isEmpty();
    }

    @Test
    void oldEvidenceAloneNoLongerTellsWhoDominates() {
        ClaimDraft late =
                claim("c1", "norte").dominantIn("01").from("2010").to("2020").evidence("2011");

        assertThat(statusOn(history(late), "2015-12-31")).isEqualTo(Status.HELD);
        assertThat(statusOn(history(late), "2016-01-01")).isEqualTo(Status.PRESENT);
    }

    @Test
    void withoutAStartAClaimHoldsSinceEver() {
        ClaimDraft always = claim("c1", "norte").dominantIn("01").evidence("2011");

        assertThat(isHeld(always, "1950-01-01")).isTrue();
    }

    @Test
    void aClaimThatStartsAfterItsEvidenceLapsedIsNeverInForce() {
        ClaimDraft never = claim("c1", "norte").dominantIn("01").from("2016").evidence("2011");

        assertThat(history(never).changeDates()).isEmpty();
        assertThat(isHeld(never, "2016-01-01")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2010-05-01, FRESH", // before the evidence: the source looks back
        "2011-07-15, FRESH",
        "2012-07-14, FRESH",
        "2012-07-15, AGEING",
        "2013-07-14, AGEING",
        "2013-07-15, OLD",
        "2014-07-14, OLD"
    })
    void evidenceAgesYearByYear(String day, EvidenceAge expected) {
        assertThat(label(history(OPEN), day).holdings())
                .singleElement()
                .extracting(Holding::age)
                .isEqualTo(expected);
    }

    @Test
    void evidenceOfALeapDayAgesOnTheLastOfFebruary() {
        LocalDate leapDay = LocalDate.of(2020, 2, 29);

        assertThat(EvidenceAge.on(LocalDate.of(2021, 2, 27), leapDay)).isEqualTo(EvidenceAge.FRESH);
        assertThat(EvidenceAge.on(LocalDate.of(2021, 2, 28), leapDay))
                .isEqualTo(EvidenceAge.AGEING);
    }

    @Test
    void aHoldingHasTheAgeOfItsNewestEvidenceAtItsStrongestLevel() {
        History history =
                history(
                        claim("c1", "norte")
                                .dominantIn("01")
                                .from("2010")
                                .to("2020")
                                .evidence("2010"),
                        claim("c2", "norte")
                                .dominantIn("01")
                                .from("2010")
                                .to("2020")
                                .evidence("2013"),
                        claim("c3", "norte")
                                .presentIn("01")
                                .from("2010")
                                .to("2020")
                                .evidence("2016"));

        Holding holding = label(history, "2016-02-01").holdings().getFirst();

        assertThat(holding.level()).isEqualTo(Level.DOMINANT);
        assertThat(holding.age()).isEqualTo(EvidenceAge.OLD);
        assertThat(holding.claims()).extracting("id").containsExactly("c2", "c1", "c3");
    }

    @Test
    void evidenceOfSeveralAreasIsAsOldAsOnTheDayItselfWhateverWasAskedBefore() {
        History history =
                history(
                        claim("c1", "norte").dominantIn("01").from("2012").evidence("2012-06"),
                        claim("c2", "norte")
                                .dominantIn("01", "02")
                                .from("2012")
                                .evidence("2012-08"));

        assertThat(age(history, "2014-07-15")).isEqualTo(EvidenceAge.AGEING);
        assertThat(age(history, "2013-07-15")).isEqualTo(EvidenceAge.FRESH);
        assertThat(age(history, "2013-08-15")).isEqualTo(EvidenceAge.AGEING);
    }

    private static EvidenceAge age(History history, String day) {
        return label(history, day).holdings().getFirst().age();
    }

    private static boolean isHeld(ClaimDraft claim, String day) {
        return statusOn(history(claim), day) == Status.HELD;
    }

    private static Status statusOn(History history, String day) {
        return label(history, day).status();
    }

    private static FaceLabel label(History history, String day) {
        return history.at(LocalDate.parse(day)).label(0);
    }

    private static History history(ClaimDraft... claims) {
        return History.of(new TinyAtlas().relations().claims(claims).build());
    }
}
