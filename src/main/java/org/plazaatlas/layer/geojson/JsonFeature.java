package org.plazaatlas.layer.geojson;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** An object of GeoJSON as far as it was read: a feature, or a geometry that stands alone. */
final class JsonFeature {

    private static final String ID = "id";

    private final boolean withGeometry;
    private final JsonGeometry itself = new JsonGeometry();
    private JsonGeometry geometry;
    private Map<String, Object> properties = Map.of();
    private Object id;

    JsonFeature(boolean withGeometry) {
        this.withGeometry = withGeometry;
    }

    /** Reads the object that comes next. */
    static JsonFeature read(JsonReader reader, boolean withGeometry) throws IOException {
        JsonFeature feature = new JsonFeature(withGeometry);
        if (reader.peek() != JsonToken.BEGIN_OBJECT) {
            reader.skipValue();
            return feature;
        }
        reader.beginObject();
        while (reader.hasNext()) {
            feature.take(reader.nextName(), reader);
        }
        reader.endObject();
        return feature;
    }

    /** Reads the value of a member. */
    void take(String name, JsonReader reader) throws IOException {
        boolean object = reader.peek() == JsonToken.BEGIN_OBJECT;
        if (name.equals("geometry") && withGeometry) {
            geometry = JsonGeometry.read(reader);
        } else if (name.equals("properties") && object) {
            properties = JsonValues.members(reader);
        } else if (name.equals(ID)) {
            id = JsonValues.value(reader);
        } else if (name.equals("type") || withGeometry) {
            if (!itself.take(name, reader)) {
                reader.skipValue();
            }
        } else {
            reader.skipValue();
        }
    }

    String type() {
        return itself.type();
    }

    /** Its geometry, or itself if it is one; null if it has none. */
    JsonGeometry geometry() {
        return type().equals("Feature") ? geometry : itself;
    }

    /** Its properties, and its id if no property is called so. */
    Map<String, Object> values() {
        if (id == null || properties.containsKey(ID)) {
            return properties;
        }
        Map<String, Object> values = new LinkedHashMap<>(properties);
        values.put(ID, id);
        return values;
    }
}
