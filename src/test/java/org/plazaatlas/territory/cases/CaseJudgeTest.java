package org.plazaatlas.territory.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plazaatlas.TinyAtlas.circle;
import static org.plazaatlas.TinyAtlas.claim;
import static org.plazaatlas.TinyAtlas.dispute;
import static org.plazaatlas.TinyAtlas.municipality;
import static org.plazaatlas.TinyAtlas.war;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plazaatlas.ClaimDraft;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.model.Area;
import org.plazaatlas.model.Confidence;
import org.plazaatlas.model.Dispute;
import org.plazaatlas.model.DisputeIntensity;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.territory.cases.CaseResult.Verdict;
import org.plazaatlas.territory.cases.KnownCase.Place;
import org.plazaatlas.territory.evidence.Status;
import org.plazaatlas.territory.time.History;

import java.util.List;

/**
 * Known cases of the tiny atlas in June 2024. 01 is held by norte, 02 reported as disputed by sur,
 * in 03 norte and sur are at war, in 04 two factions of norte are, in 05 several are present, and
 * 06 is shared.
 */
@Execution(ExecutionMode.CONCURRENT)
class CaseJudgeTest {

    private static final Area VADO = municipality("01", "Vado");

    private static final ClaimDraft[] CLAIMS = {
        claim("c1", "norte").dominantIn("01", "02").from("2023").evidence("2024"),
        claim("c2", "norte").dominantIn("03").from("2023").evidence("2024"),
        claim("c3", "sur").presentIn("03").from("2023").evidence("2024"),
        claim("c4", "norte").dominantIn("04").from("2023").evidence("2024"),
        claim("c5", "halcones").presentIn("04").from("2023").evidence("2024"),
        claim("c6", "lobos").presentIn("04").from("2023").evidence("2024"),
        claim("c7", "costa").presentIn("05").from("2023").evidence("2024"),
        claim("c8", "sierra").presentIn("05").from("2023").evidence("2024"),
        claim("c9", "costa").dominantIn("06").from("2023").evidence("2024"),
        claim("c10", "sierra").dominantIn("06").from("2023").evidence("2024"),
    };

    private static final Dispute[] DISPUTES = {
        dispute(
                "x1",
                "norte",
                "sur",
                Area.States.of("02"),
                "2024",
                "",
                DisputeIntensity.DISPUTE,
                Confidence.HIGH),
        war("x2", "norte", "sur", Area.States.of("03"), "2024", ""),
        war("x3", "halcones", "lobos", Area.States.of("04"), "2024", ""),
    };

    private static final CaseJudge JUDGE = judge(CLAIMS, DISPUTES);

    private static CaseJudge judge(ClaimDraft[] claims, Dispute... disputes) {
        return new CaseJudge(
                History.of(
                        new TinyAtlas()
                                .claims(claims)
                                .relations()
                                .disputes(disputes)
                                .events()
                                .build()));
    }

    private static CaseResult judged(CaseJudge judge, Place place, String expected) {
        return judge.judge(
                        new KnownCase(
                                "k1",
                                PartialDate.parse("2024-06"),
                                place,
                                Expectation.parse(expected)))
                .orElseThrow();
    }

    private static CaseResult judged(String stateCode, String expected) {
        return judged(JUDGE, new Place.OfState(stateCode), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                // held by norte
                "01 dominant=norte",
                "01 dominant=sur/norte",
                "01 dominant=norte;not=sur:rival;not=sur:dominant;not=status:contested",
                "01 challenged=norte;alt=dominant:norte",
                // dominance disputed by sur, as a mark
                "02 dominant=norte;rival=sur",
                "02 challenged=norte",
                "02 rivals=sur|norte",
                "02 dominant=sur;alt=challenged:norte",
                "02 not=norte:held;not=status:contested",
                // at war
                "03 contested=norte|sur",
                "03 contested=sur/costa|norte",
                "03 rivals=norte|sur",
                "03 challenged=norte",
                // factions at war
                "04 split=halcones|lobos",
                "04 dominant=sur;alt=split",
                // a faction stands for those it is part of
                "04 split=lobos|norte/halcones",
                "04 contested=halcones|lobos",
                // nobody
                "05 nodominant=yes",
                "05 nodominant=yes;present=costa,sierra;not=costa:dominant",
                "05 dominant=costa;alt=nodominant",
                // two together
                "06 shared=costa|sierra",
                "06 dominant=costa;alt=shared:costa|norte/sierra",
            })
    void theMapAgrees(String stateCode, String expected) {
        CaseResult result = judged(stateCode, expected);

        assertThat(result.verdict()).as("%s", result.failed()).isEqualTo(Verdict.AGREES);
        assertThat(result.failed()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "01 dominant=norte;rival=sur rival=sur",
                "01 dominant=norte;not=norte:held not=norte:held",
                "02 dominant=norte;not=sur:rival not=sur:rival",
                "02 contested=norte|sur contested=norte|sur",
                "03 dominant=norte dominant=norte",
                "03 challenged=norte;not=status:contested not=status:contested",
                "05 nodominant=yes;present=norte present=norte",
                "05 dominant=costa dominant=costa",
                "06 dominant=costa dominant=costa",
                "06 nodominant=yes nodominant=yes",
            })
    void theMapAgreesInPart(String stateCode, String expected, String failed) {
        CaseResult result = judged(stateCode, expected);

        assertThat(result.verdict()).isEqualTo(Verdict.PARTLY);
        assertThat(result.failed()).extracting(Condition::text).containsExactly(failed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "01 dominant=sur",
                "01 contested=norte|sur",
                "01 nodominant=yes",
                "01 split=halcones|lobos",
                "01 not=norte:dominant",
                "03 contested=sur|costa",
                "05 present=norte",
            })
    void theMapDisagrees(String stateCode, String expected) {
        assertThat(judged(stateCode, expected).verdict()).isEqualTo(Verdict.DISAGREES);
    }

    @Test
    void anAlternativeDoesNotExcuseWhatMustNotBeShown() {
        CaseResult result = judged("02", "dominant=sur;alt=challenged:norte;not=sur:rival");

        assertThat(result.verdict()).isNotEqualTo(Verdict.AGREES);
    }

    @Test
    void anEmptyPlaceIsNoPlaceThatNobodyDominates() {
        CaseJudge judge = judge(new ClaimDraft[0]);

        assertThat(judged(judge, new Place.OfState("01"), "nodominant=yes").verdict())
                .isEqualTo(Verdict.DISAGREES);
    }

    @Test
    void aDisputeOfAPartIsShownInTheStateAndContestsOnlyThatPart() {
        CaseJudge judge = judge(CLAIMS, war("x1", "norte", "sur", VADO, "2024", ""));
        Place state = new Place.OfState("01");
        Place city = new Place.OfCity("vado");

        assertThat(judged(judge, state, "dominant=norte;rival=sur;not=status:contested").verdict())
                .isEqualTo(Verdict.AGREES);
        assertThat(judged(judge, state, "contested=norte|sur").verdict()).isEqualTo(Verdict.AGREES);
        assertThat(judged(judge, city, "contested=norte|sur").verdict()).isEqualTo(Verdict.AGREES);
        assertThat(judged(judge, city, "not=status:contested").verdict())
                .isEqualTo(Verdict.DISAGREES);
    }

    @Test
    void theMarkOfAStateIsNotShownInItsCities() {
        CaseResult inCity =
                judged(JUDGE, new Place.OfCity("delta"), "dominant=norte;not=sur:rival");

        assertThat(inCity.verdict()).isEqualTo(Verdict.AGREES);
    }

    @Test
    void aPlaceIsWhatItsLargestPartIs() {
        CaseJudge judge =
                judge(
                        new ClaimDraft[] {
                            claim("c1", "norte").dominantIn("01").from("2023").evidence("2024"),
                            claim("c2", "sur")
                                    .dominantIn(circle(0.5, 0.5, 20))
                                    .from("2023")
                                    .evidence("2024"),
                            claim("c3", "sur")
                                    .dominantIn(circle(1.5, 0.5, 20))
                                    .from("2023")
                                    .evidence("2024"),
                        });

        assertThat(judged(judge, new Place.OfState("01"), "dominant=norte").verdict())
                .isEqualTo(Verdict.AGREES);
        assertThat(judged(judge, new Place.OfState("02"), "dominant=sur").findings().status())
                .isEqualTo(Status.UNCLAIMED);
    }

    @Test
    void inTheCountryWhoIsThereCounts() {
        assertThat(judged(JUDGE, new Place.OfCountry(), "present=norte,sur,costa,lobos").verdict())
                .isEqualTo(Verdict.AGREES);
        assertThat(judged(JUDGE, new Place.OfCountry(), "present=cuervos").verdict())
                .isEqualTo(Verdict.DISAGREES);
    }

    @Test
    void whoIsSaidToFightIsThere() {
        CaseJudge judge =
                judge(CLAIMS, war("x1", "norte", "sur", Area.States.of("01"), "2024", ""));

        assertThat(judged(judge, new Place.OfState("01"), "present=sur").verdict())
                .isEqualTo(Verdict.AGREES);
    }

    @Test
    void theResultTellsTheClaimsAndDisputesThatDecide() {
        assertThat(judged("03", "contested=norte|sur").findings().claimIds()).containsExactly("c2");
        assertThat(judged("03", "contested=norte|sur").findings().disputeIds())
                .containsExactly("x2");
        assertThat(judged("05", "nodominant=yes").findings().claimIds())
                .containsExactly("c7", "c8");
        assertThat(judged("05", "nodominant=yes").findings().disputeIds()).isEmpty();
    }

    @Test
    void aPlaceThatTheAtlasLacksIsNotJudged() {
        Expectation any = Expectation.parse("nodominant=yes");
        PartialDate day = PartialDate.parse("2024");

        assertThat(JUDGE.judge(new KnownCase("k", day, new Place.OfState("99"), any))).isEmpty();
        assertThat(JUDGE.judge(new KnownCase("k", day, new Place.OfCity("nowhere"), any)))
                .isEmpty();
    }

    @Test
    void totalsCountEachVerdict() {
        CaseTotals totals =
                CaseTotals.of(
                        List.of(
                                judged("01", "dominant=norte"),
                                judged("02", "challenged=norte"),
                                judged("06", "dominant=costa"),
                                judged("01", "dominant=sur")));

        assertThat(totals).isEqualTo(new CaseTotals(2, 1, 1));
        assertThat(totals.judged()).isEqualTo(4);
        assertThat(totals.agreeingShare()).isEqualTo(0.5);
        assertThat(CaseTotals.of(List.of()).agreeingShare()).isZero();
    }
}
