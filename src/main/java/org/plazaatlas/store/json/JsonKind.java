package org.plazaatlas.store.json;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.plazaatlas.language.Text;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One kind of the values of type {@code T}. In JSON, each of them is a record whose field {@code
 * kind} names its kind.
 */
public final class JsonKind<T> {

    private static final String KIND = "kind";

    private final String name;
    private final Function<T, Optional<JsonObject>> fields;
    private final Function<JsonFields, T> reading;

    private JsonKind(
            String name,
            Function<T, Optional<JsonObject>> fields,
            Function<JsonFields, T> reading) {
        this.name = name;
        this.fields = fields;
        this.reading = reading;
    }

    /** A kind of which there is only one value. */
    public static <T> JsonKind<T> single(String name, T value) {
        return new JsonKind<>(
                name,
                one -> Optional.of(new JsonObject()).filter(_ -> one.equals(value)),
                _ -> value);
    }

    public static <T, K extends T> JsonKind<T> of(
            String name, Class<K> type, JsonRecord<K> record) {
        return new JsonKind<>(
                name,
                one ->
                        Optional.of(one)
                                .filter(type::isInstance)
                                .map(type::cast)
                                .map(record::written),
                record::readWhole);
    }

    /**
     * Values of any of these kinds.
     *
     * @param kinds every kind that there is
     */
    public static <T> JsonType<T> anyOf(Supplier<Text> expected, List<JsonKind<T>> kinds) {
        return new JsonType<>(
                new FieldType<>(expected, value -> read(value, kinds)),
                value -> written(value, kinds));
    }

    /** The same for values of which a user only sees what the record around them should be. */
    public static <T> JsonType<T> anyOf(List<JsonKind<T>> kinds) {
        return anyOf(FieldType.RECORD.expected(), kinds);
    }

    private static <T> T read(JsonElement value, List<JsonKind<T>> kinds) {
        JsonFields whole = JsonFields.whole(FieldType.object(value));
        String name = whole.text(KIND);
        return kinds.stream()
                .filter(kind -> kind.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new MalformedValueException("no such kind"))
                .reading
                .apply(whole);
    }

    private static <T> JsonObject written(T value, List<JsonKind<T>> kinds) {
        return kinds.stream()
                .flatMap(kind -> kind.fields.apply(value).map(kind::named).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind has " + value));
    }

    private JsonObject named(JsonObject itsFields) {
        JsonObject json = new JsonObject();
        json.addProperty(KIND, name);
        itsFields.asMap().forEach(json::add);
        return json;
    }
}
