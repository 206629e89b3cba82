package org.plazaatlas.layer.topojson;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.plazaatlas.layer.feature.FieldTally;
import org.plazaatlas.layer.feature.LayerField;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An object of a topology: its geometries, and the properties of each. Some writers put the
 * properties into a list beside the geometries, in the same order.
 */
record TopologyLayer(List<JsonObject> geometries, List<Map<String, Object>> properties) {

    static TopologyLayer of(JsonElement read) {
        JsonObject object = read.getAsJsonObject();
        List<JsonObject> geometries = new ArrayList<>();
        if (object.get("geometries") instanceof JsonArray list) {
            list.forEach(g -> geometries.add(g.isJsonObject() ? g.getAsJsonObject() : empty()));
        } else {
            geometries.add(object);
        }
        JsonArray beside =
                object.get("properties") instanceof JsonArray list ? list : new JsonArray();
        List<Map<String, Object>> properties = new ArrayList<>();
        for (int i = 0; i < geometries.size(); i++) {
            properties.add(properties(geometries.get(i), i < beside.size() ? beside.get(i) : null));
        }
        return new TopologyLayer(geometries, properties);
    }

    private static JsonObject empty() {
        return new JsonObject();
    }

    private static Map<String, Object> properties(JsonObject geometry, JsonElement beside) {
        Map<String, Object> values = new LinkedHashMap<>();
        addAll(values, beside);
        addAll(values, geometry.get("properties"));
        if (geometry.has("id") && !values.containsKey("id")) {
            values.put("id", value(geometry.get("id")));
        }
        return values;
    }

    private static void addAll(Map<String, Object> values, JsonElement properties) {
        if (properties instanceof JsonObject object) {
            object.entrySet().forEach(e -> values.put(e.getKey(), value(e.getValue())));
        }
    }

    private static Object value(JsonElement element) {
        if (!element.isJsonPrimitive()) {
            return element.isJsonNull() ? null : element.toString();
        }
        var primitive = element.getAsJsonPrimitive();
        if (primitive.isBoolean()) {
            return primitive.getAsBoolean();
        }
        return primitive.isNumber() ? number(primitive.getAsString()) : primitive.getAsString();
    }

    private static Object number(String written) {
        if (written.matches("-?\\d{1,9}")) {
            return Integer.valueOf(written);
        }
        return Double.valueOf(written);
    }

    List<LayerField> fields() {
        FieldTally types = new FieldTally();
        properties.forEach(types::note);
        return types.fields();
    }
}
