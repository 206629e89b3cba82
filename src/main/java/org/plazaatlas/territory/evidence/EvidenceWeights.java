package org.plazaatlas.territory.evidence;

import org.plazaatlas.model.Confidence;
import org.plazaatlas.model.SourceTier;

import java.util.Map;

/**
 * How much a statement weighs: the weight of the tier of its source, times that of the confidence,
 * times its freshness.
 *
 * @param tiers weight of each tier, from 0 to 1
 * @param confidences weight of each confidence, from 0 to 1
 * @param halfLifeMonths after how many months evidence weighs half; more than 0
 */
public record EvidenceWeights(
        Map<SourceTier, Double> tiers, Map<Confidence, Double> confidences, int halfLifeMonths) {

    /** The weights of an assessment that nobody has adjusted. */
    public static final EvidenceWeights DEFAULT =
            new EvidenceWeights(
                    Map.of(
                            SourceTier.RECORD, 1.0,
                            SourceTier.EDITED, 0.75,
                            SourceTier.LOCAL, 0.5,
                            SourceTier.UNVETTED, 0.2),
                    Map.of(Confidence.HIGH, 1.0, Confidence.MEDIUM, 0.7, Confidence.LOW, 0.35),
                    18);

    /**
     * @throws IllegalArgumentException if a tier or confidence has no weight, or one outside 0 to
     *     1, or the half-life is not positive
     */
    public EvidenceWeights {
        tiers = Map.copyOf(tiers);
        confidences = Map.copyOf(confidences);
        requireWeights(tiers, SourceTier.values());
        requireWeights(confidences, Confidence.values());
        if (halfLifeMonths <= 0) {
            throw new IllegalArgumentException("half-life of " + halfLifeMonths + " months");
        }
    }

    private static <E> void requireWeights(Map<E, Double> weights, E[] keys) {
        for (E key : keys) {
            Double weight = weights.get(key);
            if (weight == null || !(weight >= 0 && weight <= 1)) {
                throw new IllegalArgumentException("weight " + weight + " of " + key);
            }
        }
    }

    /**
     * The weight of a statement.
     *
     * @param ageMonths age of the evidence; negative if the source looks back, which counts as 0
     */
    public double of(SourceTier tier, Confidence confidence, long ageMonths) {
        double freshness = Math.pow(0.5, Math.max(0, ageMonths) / (double) halfLifeMonths);
        return tiers.get(tier) * confidences.get(confidence) * freshness;
    }
}
