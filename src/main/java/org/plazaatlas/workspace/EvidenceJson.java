package org.plazaatlas.workspace;

import org.plazaatlas.model.Confidence;
import org.plazaatlas.model.SourceTier;
import org.plazaatlas.store.json.JsonField;
import org.plazaatlas.store.json.JsonRecord;
import org.plazaatlas.store.json.JsonType;
import org.plazaatlas.territory.evidence.EvidenceRule;
import org.plazaatlas.territory.evidence.EvidenceWeights;
import org.plazaatlas.territory.evidence.FightingThreshold;
import org.plazaatlas.territory.evidence.LeastEvidence;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How a saved view weighs evidence, in JSON. The weights stand in the order of tiers and
 * confidences, the best first.
 */
final class EvidenceJson {

    private static final JsonField<EvidenceRule, LeastEvidence> LEAST =
            JsonField.required("least", JsonType.oneOf(LeastEvidence.class), EvidenceRule::least);
    private static final JsonField<EvidenceRule, Map<SourceTier, Double>> TIERS =
            JsonField.required("tiers", weights(SourceTier.class), rule -> rule.weights().tiers());
    private static final JsonField<EvidenceRule, Map<Confidence, Double>> CONFIDENCES =
            JsonField.required(
                    "confidences", weights(Confidence.class), rule -> rule.weights().confidences());
    private static final JsonField<EvidenceRule, Integer> HALF_LIFE =
            JsonField.required(
                    "halfLifeMonths",
                    JsonType.WHOLE_NUMBER,
                    rule -> rule.weights().halfLifeMonths());
    private static final JsonField<FightingThreshold, Integer> EVENTS =
            JsonField.required("events", JsonType.WHOLE_NUMBER, FightingThreshold::events);
    private static final JsonField<FightingThreshold, Integer> DEATHS =
            JsonField.required("deaths", JsonType.WHOLE_NUMBER, FightingThreshold::deaths);
    private static final JsonField<FightingThreshold, Integer> MONTHS =
            JsonField.required("months", JsonType.WHOLE_NUMBER, FightingThreshold::months);
    private static final JsonField<EvidenceRule, FightingThreshold> FIGHTING =
            JsonField.required(
                    "fighting",
                    new JsonRecord<>(
                                    List.of(EVENTS, DEATHS, MONTHS),
                                    f ->
                                            new FightingThreshold(
                                                    EVENTS.in(f), DEATHS.in(f), MONTHS.in(f)))
                            .type(),
                    EvidenceRule::fighting);

    static final JsonRecord<EvidenceRule> RULE =
            new JsonRecord<>(
                    List.of(LEAST, TIERS, CONFIDENCES, HALF_LIFE, FIGHTING),
                    f ->
                            new EvidenceRule(
                                    new EvidenceWeights(
                                            TIERS.in(f), CONFIDENCES.in(f), HALF_LIFE.in(f)),
                                    LEAST.in(f),
                                    FIGHTING.in(f)));

    private EvidenceJson() {}

    private static <E extends Enum<E>> JsonType<Map<E, Double>> weights(Class<E> order) {
        E[] all = order.getEnumConstants();
        Function<Map<E, Double>, List<Double>> inOrder =
                weights -> Arrays.stream(all).map(weights::get).toList();
        return JsonType.numbers(all.length).as(numbers -> byConstant(order, numbers), inOrder);
    }

    private static <E extends Enum<E>> Map<E, Double> byConstant(
            Class<E> order, List<Double> numbers) {
        Map<E, Double> weights = new EnumMap<>(order);
        for (E each : order.getEnumConstants()) {
            weights.put(each, numbers.get(each.ordinal()));
        }
        return weights;
    }
}
