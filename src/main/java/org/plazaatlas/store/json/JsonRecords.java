package org.plazaatlas.store.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Reads lists of records of a user one by one: what is wrong with a record is noted, and the record
 * is left out, but all others are read.
 */
public final class JsonRecords {

    private JsonRecords() {}

    /**
     * The records of a list that are sound.
     *
     * @param nameKey the key of the field by which problems name a record; without that field they
     *     number it
     */
    public static <R> List<R> sound(
            JsonArray list,
            String nameKey,
            FileProblems problems,
            Function<JsonFields, R> reading) {
        List<R> sound = new ArrayList<>();
        each(
                list,
                nameKey,
                problems,
                (_, fields) -> {
                    int before = problems.found().size();
                    R record = reading.apply(fields);
                    if (problems.found().size() == before) {
                        sound.add(record);
                    }
                });
        return sound;
    }

    /** Hands on each record of a list, and its fields; notes what is no record. */
    public static void each(
            JsonArray list,
            String nameKey,
            FileProblems problems,
            BiConsumer<JsonObject, JsonFields> reading) {
        int number = 0;
        for (JsonElement element : list) {
            number++;
            if (element instanceof JsonObject record) {
                String name = label(record, nameKey, number);
                reading.accept(record, new JsonFields(record, name, problems));
            } else {
                problems.add("#" + number, "json.notRecord");
            }
        }
    }

    /** A list in a record: empty if there is none, and a problem is noted if it is none. */
    public static JsonArray list(JsonObject record, String key, FileProblems problems) {
        JsonElement value = record.get(key);
        if (value == null) {
            return new JsonArray();
        }
        if (value instanceof JsonArray list) {
            return list;
        }
        problems.add(key, "json.notList");
        return new JsonArray();
    }

    private static String label(JsonObject record, String nameKey, int number) {
        return Optional.ofNullable(record.get(nameKey))
                .flatMap(JsonType.TEXT::read)
                .orElse("#" + number);
    }
}
