package org.plazaatlas.store.json;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.plazaatlas.language.Text;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A kind of record in JSON: a table of its fields, which both reading and writing follow.
 *
 * @param fields in the order in which they are written
 * @param making makes a record of the values of these fields
 */
public record JsonRecord<R>(List<JsonField<R, ?>> fields, Function<JsonFields, R> making) {

    public JsonRecord {
        fields = List.copyOf(fields);
    }

    public JsonObject written(R record) {
        JsonObject json = new JsonObject();
        fields.forEach(field -> field.write(record, json));
        return json;
    }

    /** The record; problems of its fields are noted where the given fields note them. */
    public R read(JsonFields from) {
        return making.apply(from);
    }

    /**
     * A record within another one, of which each field may be missing or malformed by itself.
     *
     * @param defaultValue the value if there is none
     */
    public <Q> JsonField<Q, R> field(String key, R defaultValue, Function<Q, R> getter) {
        return new JsonField<>(
                fields -> fields.has(key) ? read(fields.inner(key)) : defaultValue,
                (record, json) -> json.add(key, written(getter.apply(record))));
    }

    /** Values of this kind, read whole or not at all. */
    public JsonType<R> type(Supplier<Text> expected) {
        return new JsonType<>(new FieldType<>(expected, this::readWhole), this::written);
    }

    /** The same for values of which a user only sees what the record around them should be. */
    public JsonType<R> type() {
        return type(FieldType.RECORD.expected());
    }

    private R readWhole(JsonElement value) {
        return readWhole(JsonFields.whole(FieldType.object(value)));
    }

    R readWhole(JsonFields whole) {
        return FieldType.parsed(whole, making);
    }
}
