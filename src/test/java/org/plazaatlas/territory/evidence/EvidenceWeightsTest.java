package org.plazaatlas.territory.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plazaatlas.model.Confidence;
import org.plazaatlas.model.SourceTier;

import java.util.HashMap;
import java.util.Map;

/** How much a statement weighs, and which settings are refused. */
class EvidenceWeightsTest {

    private static final EvidenceWeights WEIGHTS = EvidenceWeights.DEFAULT;

    @ParameterizedTest
    @CsvSource({
        "RECORD, HIGH, 1",
        "EDITED, HIGH, 0.75",
        "LOCAL, HIGH, 0.5",
        "UNVETTED, HIGH, 0.2",
        "RECORD, MEDIUM, 0.7",
        "RECORD, LOW, 0.35",
        "LOCAL, MEDIUM, 0.35"
    })
    void aFreshStatementWeighsByTierAndConfidence(
            SourceTier tier, Confidence confidence, double expected) {
        assertThat(WEIGHTS.of(tier, confidence, 0)).isCloseTo(expected, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "9, 0.7071", "18, 0.5", "36, 0.25", "54, 0.125"})
    void evidenceWeighsHalfAfterEighteenMonths(int months, double expected) {
        assertThat(WEIGHTS.of(SourceTier.RECORD, Confidence.HIGH, months))
                .isCloseTo(expected, within(1e-4));
    }

    @Test
    void evidenceThatLooksBackWeighsAsMuchAsFresh() {
        assertThat(WEIGHTS.of(SourceTier.RECORD, Confidence.HIGH, -40)).isEqualTo(1);
    }

    @Test
    void theHalfLifeIsASetting() {
        EvidenceWeights longer = new EvidenceWeights(WEIGHTS.tiers(), WEIGHTS.confidences(), 36);

        assertThat(longer.of(SourceTier.RECORD, Confidence.HIGH, 36)).isEqualTo(0.5);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN, Double.POSITIVE_INFINITY})
    void aWeightOutsideNoneToAllIsRefused(double weight) {
        Map<SourceTier, Double> tiers = new HashMap<>(WEIGHTS.tiers());
        tiers.put(SourceTier.LOCAL, weight);
        assertThatThrownBy(() -> new EvidenceWeights(tiers, WEIGHTS.confidences(), 18))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("LOCAL");

        Map<Confidence, Double> confidences = new HashMap<>(WEIGHTS.confidences());
        confidences.put(Confidence.LOW, weight);
        assertThatThrownBy(() -> new EvidenceWeights(WEIGHTS.tiers(), confidences, 18))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("LOW");
    }

    @Test
    void aTierOrConfidenceWithoutAWeightIsRefused() {
        Map<SourceTier, Double> none = Map.of();
        Map<Confidence, Double> some = Map.of(Confidence.HIGH, 1.0, Confidence.LOW, 0.5);

        assertThatThrownBy(() -> new EvidenceWeights(none, WEIGHTS.confidences(), 18))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("RECORD");
        assertThatThrownBy(() -> new EvidenceWeights(WEIGHTS.tiers(), some, 18))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("MEDIUM");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -18})
    void aHalfLifeThatIsNotPositiveIsRefused(int months) {
        assertThatThrownBy(
                        () -> new EvidenceWeights(WEIGHTS.tiers(), WEIGHTS.confidences(), months))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(months + " months");
    }

    @ParameterizedTest
    @CsvSource({"0, 10, 24", "3, 0, 24", "3, 10, 0", "-1, 10, 24", "3, 10, 2147483647"})
    void aThresholdOfFightingBelowOneOrOverACenturyIsRefused(int events, int deaths, int months) {
        assertThatThrownBy(() -> new FightingThreshold(events, deaths, months))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(events + " events");
    }
}
