package org.plazaatlas.store.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;

import org.plazaatlas.language.Coded;
import org.plazaatlas.language.Text;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * How the values of one type stand in JSON. Reading and writing are described together: what is
 * written is read as an equal value.
 *
 * <p>The type adapters of Gson would do as much, but end at the first mistake of a file; this tells
 * all of them, in both languages.
 */
public record JsonType<T>(FieldType<T> reading, Function<T, JsonElement> writing) {

    /** A text, which may be blank. */
    public static final JsonType<String> STRING =
            of("expected.string", FieldType::string, JsonPrimitive::new);

    public static final JsonType<String> TEXT = new JsonType<>(FieldType.TEXT, JsonPrimitive::new);
    public static final JsonType<List<String>> TEXTS =
            new JsonType<>(FieldType.TEXTS, listOf(TEXT).writing);
    public static final JsonType<Boolean> TRUE_OR_FALSE =
            new JsonType<>(FieldType.TRUE_OR_FALSE, JsonPrimitive::new);
    public static final JsonType<Integer> WHOLE_NUMBER =
            new JsonType<>(FieldType.WHOLE_NUMBER, JsonPrimitive::new);

    /** A finite number. */
    public static final JsonType<Double> NUMBER =
            of("expected.number", JsonType::asNumber, JsonPrimitive::new);

    /** A day such as 2024-11-12. */
    public static final JsonType<LocalDate> DAY =
            STRING.as(LocalDate::parse, LocalDate::toString)
                    .expecting(() -> ProblemText.of("expected.day"));

    private static <T> JsonType<T> of(
            String expected, Function<JsonElement, T> reading, Function<T, JsonElement> writing) {
        return new JsonType<>(new FieldType<>(() -> ProblemText.of(expected), reading), writing);
    }

    /** A constant, named by its code. */
    public static <E extends Enum<E> & Coded> JsonType<E> oneOf(Class<E> type) {
        return oneOf(type, Coded::code);
    }

    /** A constant, named by its code in capitals, as the file of settings has them. */
    public static <E extends Enum<E> & Coded> JsonType<E> inCapitals(Class<E> type) {
        return oneOf(type, constant -> constant.code().toUpperCase(Locale.ROOT));
    }

    private static <E extends Enum<E>> JsonType<E> oneOf(
            Class<E> type, Function<? super E, String> name) {
        return new JsonType<>(
                FieldType.oneOf(type, name), value -> new JsonPrimitive(name.apply(value)));
    }

    public static <E> JsonType<List<E>> listOf(JsonType<E> element) {
        return new JsonType<>(
                new FieldType<>(
                        element.reading.expected(),
                        value ->
                                FieldType.elements(value).stream()
                                        .map(element.reading.reading())
                                        .toList()),
                list -> array(list, element));
    }

    private static <E> JsonArray array(List<E> list, JsonType<E> element) {
        JsonArray array = new JsonArray();
        list.forEach(each -> array.add(element.written(each)));
        return array;
    }

    /** A list of exactly {@code count} finite numbers. */
    public static JsonType<List<Double>> numbers(int count) {
        Function<List<Double>, List<Double>> counted =
                numbers -> {
                    if (numbers.size() != count) {
                        throw new MalformedValueException("not " + count + " numbers");
                    }
                    return numbers;
                };
        return listOf(NUMBER).as(counted, numbers -> numbers);
    }

    private static double asNumber(JsonElement value) {
        double number = FieldType.number(value).doubleValue();
        if (!Double.isFinite(number)) {
            throw new MalformedValueException("beyond the range of a double");
        }
        return number;
    }

    /** The value; empty if it does not have this type. */
    public Optional<T> read(JsonElement value) {
        return reading.read(value);
    }

    public JsonElement written(T value) {
        return writing.apply(value);
    }

    /**
     * Other values that stand in JSON as these do.
     *
     * @param making see {@link FieldType#parsed}; may also throw a {@link MalformedValueException}
     */
    public <U> JsonType<U> as(Function<T, U> making, Function<U, T> taking) {
        return new JsonType<>(
                new FieldType<>(
                        reading.expected(),
                        value -> FieldType.parsed(reading.reading().apply(value), making)),
                value -> written(taking.apply(value)));
    }

    /** The same type, described to a user by other words. */
    public JsonType<T> expecting(Supplier<Text> expected) {
        return new JsonType<>(new FieldType<>(expected, reading.reading()), writing);
    }
}
