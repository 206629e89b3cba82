package org.plazaatlas.territory.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.plazaatlas.TinyAtlas.claim;
import static org.plazaatlas.TinyAtlas.source;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plazaatlas.ClaimDraft;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Confidence;
import org.plazaatlas.model.SourceTier;
import org.plazaatlas.territory.time.History;

import java.time.LocalDate;
import java.util.Arrays;

/**
 * What statements amount to together. {@code informe} is a record, {@code diario} an edited text;
 * {@code copia} and {@code eco} pass on what {@code informe} found; nobody vets {@code rumor} and
 * {@code chisme}.
 */
class SupportTest {

    private static final Atlas ATLAS =
            new TinyAtlas()
                    .moreSources(
                            source("copia", SourceTier.EDITED, "informe", "2024"),
                            source("eco", SourceTier.LOCAL, "informe", "2024"),
                            source("rumor", SourceTier.UNVETTED, "rumor", "2024"),
                            source("chisme", SourceTier.UNVETTED, "chisme", "2024"))
                    .build();

    private static final LocalDate DAY = LocalDate.of(2020, 3, 15);

    private final Weighing weighing = new Weighing(ATLAS, EvidenceWeights.DEFAULT);

    @Test
    void theWeightsOfDifferentOriginsAddUp() {
        Support support = support(by("informe"), by("diario"));

        assertThat(support.sum()).isCloseTo(1.75, within(1e-12));
        assertThat(support.origins()).isEqualTo(2);
    }

    @Test
    void textsThatPassOnOneFindingCountOnceByTheHeaviest() {
        Support support = support(by("eco"), by("informe"), by("copia"));

        assertThat(support.sum()).isCloseTo(1, within(1e-12));
        assertThat(support.origins()).isEqualTo(1);
        assertThat(support.grade()).isEqualTo(SupportGrade.SUPPORTED);
    }

    @Test
    void ofSeveralClaimsOfOneOriginTheHeaviestCounts() {
        assertThat(support(by("informe").evidence("2018-07"), by("informe")).sum())
                .isCloseTo(1, within(1e-12));
    }

    @Test
    void twoOriginsThatTogetherWeighAsMuchAsAFreshRecordSupportWell() {
        assertThat(support(by("informe"), by("diario").confidence(Confidence.LOW)).grade())
                .isEqualTo(SupportGrade.WELL_SUPPORTED);
        assertThat(
                        support(
                                        by("informe").confidence(Confidence.LOW),
                                        by("diario").confidence(Confidence.MEDIUM))
                                .grade())
                .isEqualTo(SupportGrade.SUPPORTED);
        assertThat(support(by("informe")).grade()).isEqualTo(SupportGrade.SUPPORTED);
    }

    @Test
    void littleEvidenceIsThin() {
        assertThat(support(by("diario").confidence(Confidence.LOW)).grade())
                .isEqualTo(SupportGrade.SUPPORTED);
        assertThat(support(by("diario").confidence(Confidence.LOW).evidence("2019-07")).grade())
                .isEqualTo(SupportGrade.THIN);
    }

    @Test
    void unvettedTextsAloneStayThinHoweverMany() {
        assertThat(support(by("rumor"), by("chisme")))
                .satisfies(
                        support -> {
                            assertThat(support.sum()).isCloseTo(0.4, within(1e-12));
                            assertThat(support.vetted()).isFalse();
                            assertThat(support.grade()).isEqualTo(SupportGrade.THIN);
                        });
        assertThat(
                        support(by("rumor"), by("chisme"), by("diario").confidence(Confidence.LOW))
                                .grade())
                .isEqualTo(SupportGrade.SUPPORTED);
    }

    @Test
    void aSourceThatTheAtlasLacksIsAnUnvettedTextOfItsOwn() {
        WeighedClaim weighed = weighing.weigh(by("nowhere").build(), DAY);

        assertThat(weighed.vetted()).isFalse();
        assertThat(weighed.origin()).isEqualTo("nowhere");
        assertThat(weighed.weight()).isCloseTo(0.2, within(1e-12));
    }

    @Test
    void withoutClaimsThereIsNoSupport() {
        assertThat(support()).isEqualTo(new Support(0, 0, false));
        assertThat(support().grade()).isEqualTo(SupportGrade.THIN);
    }

    /** The evidence is of May 2018. */
    @ParameterizedTest
    @CsvSource({
        "2018-05-01, 0",
        "2018-06-30, 0",
        "2018-07-01, 2",
        "2018-12-31, 2",
        "2019-01-01, 8",
        "2019-07-01, 14",
        "2020-06-30, 20"
    })
    void evidenceGrowsOlderOnNewYearAndInTheMiddleOfTheYear(LocalDate day, int months) {
        assertThat(weighing.weigh(by("informe").evidence("2018-05").build(), day).weight())
                .isCloseTo(Math.pow(0.5, months / 18.0), within(1e-12));
    }

    @Test
    void evidenceThatLooksBackCountsAsTold() {
        ClaimDraft later = by("informe").from("2012").to("2016").evidence("2024-06");

        assertThat(weighing.weigh(later.build(), LocalDate.of(2012, 1, 1)).weight()).isEqualTo(1);
        assertThat(History.of(new TinyAtlas().relations().claims(later).build()).changeDates())
                .as("it does not grow older before it was told")
                .containsExactly(LocalDate.of(2012, 1, 1), LocalDate.of(2016, 1, 1));
    }

    @Test
    void aHistoryWeighsAsItsRuleSays() {
        EvidenceWeights longer =
                new EvidenceWeights(
                        EvidenceWeights.DEFAULT.tiers(), EvidenceWeights.DEFAULT.confidences(), 36);
        History history = History.of(ATLAS).weighedBy(EvidenceRule.DEFAULT.withWeights(longer));

        assertThat(
                        history.weighing()
                                .weigh(by("informe").evidence("2017-01").build(), DAY)
                                .weight())
                .isCloseTo(0.5, within(1e-12));
    }

    private Support support(ClaimDraft... claims) {
        return weighing.support(Arrays.stream(claims).map(ClaimDraft::build).toList(), DAY);
    }

    /** A claim of January 2020, of high confidence. */
    private static ClaimDraft by(String sourceId) {
        return claim("c", "norte").dominantIn("01").evidence("2020-01").source(sourceId);
    }
}
