package org.plazaatlas.store.json;

import com.google.gson.JsonObject;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * One field of a record of type {@code R} in JSON: its key, its type, and what it means when it is
 * left out.
 */
public final class JsonField<R, V> {

    private final Function<JsonFields, V> reading;
    private final BiConsumer<R, JsonObject> writing;

    JsonField(Function<JsonFields, V> reading, BiConsumer<R, JsonObject> writing) {
        this.reading = reading;
        this.writing = writing;
    }

    /**
     * A field that must be there.
     *
     * @param placeholder the value of a field that is missing or malformed
     */
    public static <R, V> JsonField<R, V> required(
            String key, JsonType<V> type, V placeholder, Function<R, V> getter) {
        return new JsonField<>(
                fields -> fields.required(key, type.reading(), placeholder),
                (record, json) -> json.add(key, type.written(getter.apply(record))));
    }

    /**
     * A field without which the record cannot be made: if it is missing or malformed, a record that
     * is read whole is refused, and any other gets null.
     */
    public static <R, V> JsonField<R, V> required(
            String key, JsonType<V> type, Function<R, V> getter) {
        return required(key, type, null, getter);
    }

    /** A field that is written only if it has a value. */
    public static <R, V> JsonField<R, Optional<V>> optional(
            String key, JsonType<V> type, Function<R, Optional<V>> getter) {
        return new JsonField<>(
                fields -> fields.optional(key, type.reading()),
                (record, json) ->
                        getter.apply(record)
                                .ifPresent(value -> json.add(key, type.written(value))));
    }

    /** A field that is always written, although files may lack it. */
    public static <R, V> JsonField<R, V> withDefault(
            String key, JsonType<V> type, V defaultValue, Function<R, V> getter) {
        return new JsonField<>(
                fields -> fields.optional(key, type.reading()).orElse(defaultValue),
                (record, json) -> json.add(key, type.written(getter.apply(record))));
    }

    /** A field that is written only where it differs from its default. */
    public static <R, V> JsonField<R, V> unlessDefault(
            String key, JsonType<V> type, V defaultValue, Function<R, V> getter) {
        JsonField<R, Optional<V>> field =
                optional(
                        key,
                        type,
                        getter.andThen(
                                value -> Optional.of(value).filter(v -> !v.equals(defaultValue))));
        return new JsonField<>(field.reading.andThen(v -> v.orElse(defaultValue)), field.writing);
    }

    /** The same field of a record that a part of it belongs to. */
    public <Q> JsonField<Q, V> within(Function<Q, R> part) {
        return new JsonField<>(reading, (record, json) -> writing.accept(part.apply(record), json));
    }

    /** The value of this field among those of a record. */
    public V in(JsonFields fields) {
        return reading.apply(fields);
    }

    void write(R record, JsonObject json) {
        writing.accept(record, json);
    }
}
