package org.plazaatlas.desktop.layers;

import org.plazaatlas.desktop.control.WeightSlider.Scale;
import org.plazaatlas.model.Confidence;
import org.plazaatlas.model.SourceTier;
import org.plazaatlas.territory.evidence.EvidenceWeights;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One of the numbers that decide how much a statement weighs. */
sealed interface EvidenceWeight {

    /** All of them, in the order of the pane. */
    static List<EvidenceWeight> all() {
        return Stream.of(
                        Stream.of(SourceTier.values()).map(OfTier::new),
                        Stream.of(Confidence.values()).map(OfConfidence::new),
                        Stream.of(new HalfLife()))
                .<EvidenceWeight>flatMap(weights -> weights)
                .toList();
    }

    /** The id of its controls, and the key of its words. */
    String id();

    Scale scale();

    double in(EvidenceWeights weights);

    /** The weights with another number for this one, which lies within the scale. */
    EvidenceWeights changed(EvidenceWeights weights, double number);

    /** The weight of a kind of text. */
    record OfTier(SourceTier tier) implements EvidenceWeight {

        @Override
        public String id() {
            return "tier-" + tier.name();
        }

        @Override
        public Scale scale() {
            return new Scale(0, 1, 0.05);
        }

        @Override
        public double in(EvidenceWeights weights) {
            return weights.tiers().get(tier);
        }

        @Override
        public EvidenceWeights changed(EvidenceWeights weights, double number) {
            Map<SourceTier, Double> tiers = new EnumMap<>(weights.tiers());
            tiers.put(tier, number);
            return new EvidenceWeights(tiers, weights.confidences(), weights.halfLifeMonths());
        }
    }

    /** The weight of words that support a statement so well. */
    record OfConfidence(Confidence confidence) implements EvidenceWeight {

        @Override
        public String id() {
            return "confidence-" + confidence.name();
        }

        @Override
        public Scale scale() {
            return new Scale(0, 1, 0.05);
        }

        @Override
        public double in(EvidenceWeights weights) {
            return weights.confidences().get(confidence);
        }

        @Override
        public EvidenceWeights changed(EvidenceWeights weights, double number) {
            Map<Confidence, Double> confidences = new EnumMap<>(weights.confidences());
            confidences.put(confidence, number);
            return new EvidenceWeights(weights.tiers(), confidences, weights.halfLifeMonths());
        }
    }

    /** After how many months evidence weighs half. */
    record HalfLife() implements EvidenceWeight {

        @Override
        public String id() {
            return "halfLife";
        }

        @Override
        public Scale scale() {
            return new Scale(3, 60, 1);
        }

        @Override
        public double in(EvidenceWeights weights) {
            return weights.halfLifeMonths();
        }

        @Override
        public EvidenceWeights changed(EvidenceWeights weights, double number) {
            return new EvidenceWeights(
                    weights.tiers(), weights.confidences(), (int) Math.rint(number));
        }
    }
}
