package org.plazaatlas.workspace;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.plazaatlas.model.Confidence;
import org.plazaatlas.model.SourceTier;
import org.plazaatlas.store.json.FieldType;
import org.plazaatlas.store.json.MalformedValueException;
import org.plazaatlas.territory.evidence.EvidenceRule;
import org.plazaatlas.territory.evidence.EvidenceWeights;
import org.plazaatlas.territory.evidence.FightingThreshold;
import org.plazaatlas.territory.evidence.LeastEvidence;

import java.util.EnumMap;
import java.util.Map;

/**
 * Writes how a saved view weighs evidence as JSON, and reads it back. The weights stand in the
 * order of tiers and confidences, the best first.
 */
final class EvidenceJson {

    private static final String LEAST = "least";
    private static final String TIERS = "tiers";
    private static final String CONFIDENCES = "confidences";
    private static final String HALF_LIFE = "halfLifeMonths";
    private static final String FIGHTING = "fighting";

    private EvidenceJson() {}

    static JsonObject written(EvidenceRule rule) {
        JsonObject object = new JsonObject();
        object.addProperty(LEAST, rule.least().code());
        object.add(TIERS, weights(rule.weights().tiers(), SourceTier.values()));
        object.add(CONFIDENCES, weights(rule.weights().confidences(), Confidence.values()));
        object.addProperty(HALF_LIFE, rule.weights().halfLifeMonths());
        object.add(FIGHTING, written(rule.fighting()));
        return object;
    }

    private static <E> JsonArray weights(Map<E, Double> weights, E[] order) {
        JsonArray array = new JsonArray();
        for (E each : order) {
            array.add(weights.get(each));
        }
        return array;
    }

    private static JsonObject written(FightingThreshold fighting) {
        JsonObject object = new JsonObject();
        object.addProperty("events", fighting.events());
        object.addProperty("deaths", fighting.deaths());
        object.addProperty("months", fighting.months());
        return object;
    }

    /**
     * @throws MalformedValueException if the value is no such rule
     */
    static EvidenceRule read(JsonElement value) {
        JsonObject object = FieldType.object(value);
        return new EvidenceRule(
                readWeights(object),
                FieldType.oneOf(LeastEvidence.class)
                        .read(ViewShapes.field(object, LEAST))
                        .orElseThrow(() -> new MalformedValueException("no such name")),
                fighting(FieldType.object(ViewShapes.field(object, FIGHTING))));
    }

    private static EvidenceWeights readWeights(JsonObject object) {
        int months = FieldType.wholeNumber(ViewShapes.field(object, HALF_LIFE));
        Map<SourceTier, Double> tiers = weights(object, TIERS, SourceTier.class);
        Map<Confidence, Double> confidences = weights(object, CONFIDENCES, Confidence.class);
        return FieldType.parsed(months, m -> new EvidenceWeights(tiers, confidences, m));
    }

    private static <E extends Enum<E>> Map<E, Double> weights(
            JsonObject object, String key, Class<E> order) {
        E[] all = order.getEnumConstants();
        double[] numbers = ViewShapes.asNumbers(ViewShapes.field(object, key), all.length);
        Map<E, Double> weights = new EnumMap<>(order);
        for (E each : all) {
            weights.put(each, numbers[each.ordinal()]);
        }
        return weights;
    }

    private static FightingThreshold fighting(JsonObject object) {
        return FieldType.parsed(
                object,
                o ->
                        new FightingThreshold(
                                whole(o, "events"), whole(o, "deaths"), whole(o, "months")));
    }

    private static int whole(JsonObject object, String key) {
        return FieldType.wholeNumber(ViewShapes.field(object, key));
    }
}
