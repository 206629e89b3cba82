package org.plazaatlas.store.maker;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One change of an atlas folder: a record is added, replaced or removed.
 *
 * @param file that holds the record
 * @param id of the record
 * @param before the record that the editor saw; empty if it is new
 * @param after the record to be; empty if it goes
 */
public record RecordEdit(
        String file, String id, Optional<JsonObject> before, Optional<JsonObject> after) {

    /** What an edit does. */
    public enum Kind {
        ADD,
        REPLACE,
        REMOVE
    }

    public Kind kind() {
        if (before.isEmpty()) {
            return Kind.ADD;
        }
        return after.isEmpty() ? Kind.REMOVE : Kind.REPLACE;
    }

    /** The id of a record; of a relation, which has none, what tells it from all others. */
    public static String idOf(JsonObject record) {
        return record.has("id")
                ? text(record, "id")
                : Stream.of("first", "second", "kind", "from", "source")
                        .map(key -> text(record, key))
                        .collect(Collectors.joining("|"));
    }

    private static String text(JsonObject record, String key) {
        JsonElement value = record.get(key);
        return value != null && value.isJsonPrimitive() ? value.getAsString() : "";
    }
}
