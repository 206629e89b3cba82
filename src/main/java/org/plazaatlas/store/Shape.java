package org.plazaatlas.store;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

import org.plazaatlas.model.Coded;
import org.plazaatlas.model.Credibility;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.Reliability;
import org.plazaatlas.model.Text;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What the value of a field must look like.
 *
 * @param expected says so to a reader
 * @param reading the value, or an unchecked exception about argument, state, number or date if it
 *     looks otherwise
 */
public record Shape<T>(Supplier<Text> expected, Function<JsonElement, T> reading) {

    /** A text that says something. */
    public static final Shape<String> TEXT = shape("expected.text", Shape::asText);

    static final Shape<Text> BOTH_LANGUAGES =
            shape("expected.bothLanguages", Shape::asBothLanguages);
    static final Shape<PartialDate> DATE =
            shape("expected.date", value -> PartialDate.parse(asText(value)));
    static final Shape<Boolean> TRUE_OR_FALSE = shape("expected.trueOrFalse", Shape::asBoolean);
    static final Shape<Integer> WHOLE_NUMBER =
            shape("expected.wholeNumber", value -> asNumber(value).intValueExact());
    static final Shape<BigDecimal> NUMBER = shape("expected.number", Shape::asNumber);
    public static final Shape<List<String>> TEXTS = shape("expected.texts", Shape::asTexts);
    static final Shape<String> COLOUR = shape("expected.colour", Shape::asColour);
    static final Shape<Reliability> RELIABILITY =
            shape("expected.reliability", value -> Reliability.valueOf(asText(value)));
    static final Shape<Credibility> CREDIBILITY =
            shape(
                    "expected.credibility",
                    value -> Credibility.ofGrade(asNumber(value).intValueExact()));
    static final Shape<JsonObject> RECORD = shape("expected.record", JsonElement::getAsJsonObject);
    static final Shape<Double> LONGITUDE = degrees(180);
    static final Shape<Double> LATITUDE = degrees(90);

    /** A constant by its code. */
    public static <E extends Enum<E> & Coded> Shape<E> oneOf(Class<E> type) {
        E[] constants = type.getEnumConstants();
        return new Shape<>(
                () -> Message.of("expected.oneOf", codes(constants)),
                value -> constant(constants, asText(value)));
    }

    /** The value, if it has this shape. */
    public Optional<T> read(JsonElement value) {
        try {
            return Optional.of(reading.apply(value));
        } catch (IllegalArgumentException
                | IllegalStateException
                | ArithmeticException
                | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static <T> Shape<T> shape(String expected, Function<JsonElement, T> reading) {
        return new Shape<>(() -> Message.of(expected), reading);
    }

    private static Shape<Double> degrees(int limit) {
        return new Shape<>(
                () -> Message.of("expected.degrees", limit), value -> asDegrees(value, limit));
    }

    private static String asText(JsonElement value) {
        String text = primitive(value, JsonPrimitive::isString).getAsString();
        if (text.isBlank()) {
            throw new IllegalArgumentException("blank");
        }
        return text;
    }

    private static String asColour(JsonElement value) {
        String colour = asText(value);
        if (!colour.matches("#[0-9A-F]{6}")) {
            throw new IllegalArgumentException("not a colour");
        }
        return colour;
    }

    private static Text asBothLanguages(JsonElement value) {
        JsonObject both = value.getAsJsonObject();
        if (!both.keySet().equals(Set.of("es", "en"))) {
            throw new IllegalArgumentException("not es and en");
        }
        return new Text(asText(both.get("es")), asText(both.get("en")));
    }

    private static boolean asBoolean(JsonElement value) {
        return primitive(value, JsonPrimitive::isBoolean).getAsBoolean();
    }

    private static BigDecimal asNumber(JsonElement value) {
        return primitive(value, JsonPrimitive::isNumber).getAsBigDecimal();
    }

    private static double asDegrees(JsonElement value, int limit) {
        double degrees = primitive(value, JsonPrimitive::isNumber).getAsDouble();
        if (!(Math.abs(degrees) <= limit)) {
            throw new IllegalArgumentException("not on the globe");
        }
        return degrees;
    }

    private static List<String> asTexts(JsonElement value) {
        return value.getAsJsonArray().asList().stream().map(Shape::asText).toList();
    }

    private static JsonPrimitive primitive(JsonElement value, Predicate<JsonPrimitive> sort) {
        if (!(value instanceof JsonPrimitive primitive) || !sort.test(primitive)) {
            throw new IllegalArgumentException("a value of another sort");
        }
        return primitive;
    }

    private static <E extends Coded> E constant(E[] constants, String code) {
        return Arrays.stream(constants)
                .filter(constant -> constant.code().equals(code))
                .findAny()
                .orElseThrow(IllegalArgumentException::new);
    }

    private static String codes(Coded[] constants) {
        return Arrays.stream(constants).map(Coded::code).collect(Collectors.joining(", "));
    }
}
