package org.plazaatlas.layer.geojson;

import com.google.gson.JsonParser;
import com.google.gson.stream.JsonReader;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Values of JSON as values of features. */
public final class JsonValues {

    private static final int LONG_DIGITS = 18;

    private JsonValues() {}

    /** The members of the object that comes next; lists and objects in it as their own text. */
    public static Map<String, Object> members(JsonReader reader) throws IOException {
        Map<String, Object> members = new LinkedHashMap<>();
        reader.beginObject();
        while (reader.hasNext()) {
            members.put(reader.nextName(), value(reader));
        }
        reader.endObject();
        return members;
    }

    /** The value that comes next; null for null. */
    public static Object value(JsonReader reader) throws IOException {
        return switch (reader.peek()) {
            case STRING -> reader.nextString();
            case NUMBER -> number(reader.nextString());
            case BOOLEAN -> reader.nextBoolean();
            case NULL -> {
                reader.nextNull();
                yield null;
            }
            default -> JsonParser.parseReader(reader).toString();
        };
    }

    private static Object number(String written) {
        if (written.matches("-?\\d{1," + LONG_DIGITS + "}")) {
            long whole = Long.parseLong(written);
            boolean small = whole == (int) whole;
            return small ? (Object) (int) whole : (Object) whole;
        }
        return Double.valueOf(written);
    }
}
