package org.plazaatlas.briefing.data;

import org.plazaatlas.model.Confidence;
import org.plazaatlas.model.SourceTier;
import org.plazaatlas.territory.evidence.EvidenceWeights;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The weights of evidence as one text, for data files and the command line: those of the tiers and
 * of the confidences, the best first, and the half-life in months, with commas between.
 */
public final class EvidenceWeightsText {

    private static final int TIERS = SourceTier.values().length;
    private static final int CONFIDENCES = Confidence.values().length;

    private EvidenceWeightsText() {}

    /** The text of some weights; {@link #parse} reads it back. */
    public static String of(EvidenceWeights weights) {
        Stream<Double> tiers = Arrays.stream(SourceTier.values()).map(weights.tiers()::get);
        Stream<Double> confidences =
                Arrays.stream(Confidence.values()).map(weights.confidences()::get);
        return Stream.concat(tiers, confidences)
                        .map(EvidenceWeightsText::plain)
                        .collect(Collectors.joining(","))
                + ","
                + weights.halfLifeMonths();
    }

    private static String plain(double weight) {
        return weight == Math.rint(weight) ? Integer.toString((int) weight) : "" + weight;
    }

    /**
     * The weights that a text gives.
     *
     * @throws IllegalArgumentException if it is not seven weights from 0 to 1 and a whole number of
     *     months above 0
     */
    public static EvidenceWeights parse(String written) {
        List<String> parts = Arrays.stream(written.split(",", -1)).map(String::strip).toList();
        if (parts.size() != TIERS + CONFIDENCES + 1) {
            throw new IllegalArgumentException(parts.size() + " numbers");
        }
        return new EvidenceWeights(
                weights(parts.subList(0, TIERS), SourceTier.class),
                weights(parts.subList(TIERS, TIERS + CONFIDENCES), Confidence.class),
                Integer.parseInt(parts.getLast()));
    }

    private static <E extends Enum<E>> Map<E, Double> weights(List<String> parts, Class<E> order) {
        Map<E, Double> weights = new EnumMap<>(order);
        for (E each : order.getEnumConstants()) {
            weights.put(each, Double.parseDouble(parts.get(each.ordinal())));
        }
        return weights;
    }
}
