package org.plazaatlas.store.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

import org.plazaatlas.language.Coded;
import org.plazaatlas.language.Text;
import org.plazaatlas.model.Area;
import org.plazaatlas.model.Credibility;
import org.plazaatlas.model.IncidentSeries.IncidentCount;
import org.plazaatlas.model.LonLat;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.Reliability;
import org.plazaatlas.model.Subject;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the value of a field must look like.
 *
 * @param expected describes it to a user
 * @param reading makes the value, or throws a {@link MalformedValueException}
 */
public record FieldType<T>(Supplier<Text> expected, Function<JsonElement, T> reading) {

    private static final int LONGEST_ID = 40;
    private static final Pattern FEW_DIGITS = Pattern.compile("[0-9]{1,9}");

    /** A text that is not blank. */
    public static final FieldType<String> TEXT = shape("expected.text", FieldType::asText);

    static final FieldType<Text> BOTH_LANGUAGES =
            shape("expected.bothLanguages", FieldType::asBothLanguages);

    /** A name that is the same in both languages (a text), or the names in both. */
    static final FieldType<Text> NAME = shape("expected.name", FieldType::asName);

    static final FieldType<PartialDate> DATE =
            shape("expected.date", value -> parsed(asText(value), PartialDate::parse));

    /** Months with their numbers of incidents and deaths, such as {@code 2010-04 3 12}. */
    public static final FieldType<List<IncidentCount>> INCIDENT_COUNTS =
            shape("expected.incidentCounts", FieldType::asIncidentCounts);

    public static final FieldType<Boolean> TRUE_OR_FALSE =
            shape("expected.trueOrFalse", FieldType::asBoolean);
    public static final FieldType<Integer> WHOLE_NUMBER =
            shape("expected.wholeNumber", FieldType::wholeNumber);
    public static final FieldType<BigDecimal> NUMBER = shape("expected.number", FieldType::number);
    public static final FieldType<List<String>> TEXTS = shape("expected.texts", FieldType::asTexts);

    /** Subjects such as {@code event:ev-1}: the code of the kind, and the id. */
    public static final FieldType<List<Subject>> SUBJECTS =
            shape("expected.subjects", FieldType::asSubjects);

    public static final FieldType<String> COLOUR = shape("expected.colour", FieldType::asColour);
    public static final FieldType<Reliability> RELIABILITY =
            shape("expected.reliability", value -> parsed(asText(value), Reliability::valueOf));
    public static final FieldType<Credibility> CREDIBILITY =
            shape(
                    "expected.credibility",
                    value -> parsed(wholeNumber(value), Credibility::ofGrade));
    static final FieldType<Area.Polygon> POLYGON = shape("expected.polygon", FieldType::asPolygon);
    static final FieldType<JsonObject> RECORD = shape("expected.record", FieldType::object);
    public static final FieldType<Double> LONGITUDE = degrees(180);
    public static final FieldType<Double> LATITUDE = degrees(90);

    /** A constant, named by its code. */
    public static <E extends Enum<E> & Coded> FieldType<E> oneOf(Class<E> type) {
        return oneOf(type, Coded::code);
    }

    /** A constant, named in any other way. */
    static <E extends Enum<E>> FieldType<E> oneOf(Class<E> type, Function<? super E, String> name) {
        E[] constants = type.getEnumConstants();
        return new FieldType<>(
                () -> ProblemText.of("expected.oneOf", names(constants, name)),
                value -> constant(constants, name, asText(value)));
    }

    /** The value; empty if it does not have this type. */
    public Optional<T> read(JsonElement value) {
        try {
            return Optional.of(reading.apply(value));
        } catch (MalformedValueException e) {
            return Optional.empty();
        }
    }

    /**
     * Applies a parser or a constructor to something that a user wrote.
     *
     * @param parser must call nothing else: its exceptions about an argument, number or date count
     *     as the user's mistake
     * @throws MalformedValueException if the parser refuses what was written
     */
    public static <A, T> T parsed(A written, Function<A, T> parser) {
        try {
            return parser.apply(written);
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            throw new MalformedValueException(e);
        }
    }

    /** More than anybody draws. */
    private static final int MOST_CORNERS = 20_000;

    /** Points as GeoJSON has them: longitude, then latitude. */
    private static Area.Polygon asPolygon(JsonElement value) {
        List<JsonElement> points = elements(value);
        if (points.size() > MOST_CORNERS) {
            throw new MalformedValueException("too many corners");
        }
        List<LonLat> corners = points.stream().map(FieldType::asPoint).toList();
        return parsed(corners, Area.Polygon::new);
    }

    private static LonLat asPoint(JsonElement value) {
        List<JsonElement> numbers = elements(value);
        if (numbers.size() != 2) {
            throw new MalformedValueException("no point");
        }
        double longitude = number(numbers.getFirst()).doubleValue();
        double latitude = number(numbers.getLast()).doubleValue();
        return parsed(latitude, checked -> new LonLat(longitude, checked));
    }

    /**
     * A value as a record.
     *
     * @throws MalformedValueException if it is not a record
     */
    public static JsonObject object(JsonElement value) {
        if (value instanceof JsonObject object) {
            return object;
        }
        throw new MalformedValueException("no record");
    }

    /**
     * The values of a list.
     *
     * @throws MalformedValueException if the value is not a list
     */
    public static List<JsonElement> elements(JsonElement value) {
        if (value instanceof JsonArray array) {
            return array.asList();
        }
        throw new MalformedValueException("no list");
    }

    /**
     * A text, which may be blank.
     *
     * @throws MalformedValueException if the value is not a text
     */
    public static String string(JsonElement value) {
        return primitive(value, JsonPrimitive::isString).getAsString();
    }

    /**
     * A number of any size and precision.
     *
     * @throws MalformedValueException if the value is not a number
     */
    public static BigDecimal number(JsonElement value) {
        return parsed(primitive(value, JsonPrimitive::isNumber), JsonPrimitive::getAsBigDecimal);
    }

    /**
     * A number without a fraction.
     *
     * @throws MalformedValueException if the value is not such a number, or beyond the range of an
     *     int
     */
    public static int wholeNumber(JsonElement value) {
        String written = primitive(value, JsonPrimitive::isNumber).getAsString();
        return FEW_DIGITS.matcher(written).matches()
                ? Integer.parseInt(written) // nearly all, and without the cost of a decimal number
                : parsed(number(value), BigDecimal::intValueExact);
    }

    private static <T> FieldType<T> shape(String expected, Function<JsonElement, T> reading) {
        return new FieldType<>(() -> ProblemText.of(expected), reading);
    }

    private static FieldType<Double> degrees(int limit) {
        return new FieldType<>(
                () -> ProblemText.of("expected.degrees", limit), value -> asDegrees(value, limit));
    }

    /**
     * Ids come again in thousands of records: as one object each, they take little memory and are
     * quickly compared.
     */
    private static String asText(JsonElement value) {
        String text = string(value);
        if (text.isBlank()) {
            throw new MalformedValueException("blank");
        }
        return text.length() <= LONGEST_ID ? text.intern() : text;
    }

    private static String asColour(JsonElement value) {
        String colour = asText(value);
        if (!colour.matches("#[0-9A-F]{6}")) {
            throw new MalformedValueException("not a colour");
        }
        return colour;
    }

    private static Text asBothLanguages(JsonElement value) {
        JsonObject both = object(value);
        if (!both.keySet().equals(Set.of("es", "en"))) {
            throw new MalformedValueException("not es and en");
        }
        return new Text(asText(both.get("es")), asText(both.get("en")));
    }

    private static Text asName(JsonElement value) {
        return value instanceof JsonObject ? asBothLanguages(value) : Text.same(asText(value));
    }

    private static boolean asBoolean(JsonElement value) {
        return primitive(value, JsonPrimitive::isBoolean).getAsBoolean();
    }

    private static double asDegrees(JsonElement value, int limit) {
        double degrees = primitive(value, JsonPrimitive::isNumber).getAsDouble();
        if (!(Math.abs(degrees) <= limit)) {
            throw new MalformedValueException("not on the globe");
        }
        return degrees;
    }

    private static List<String> asTexts(JsonElement value) {
        return elements(value).stream().map(FieldType::asText).toList();
    }

    private static List<IncidentCount> asIncidentCounts(JsonElement value) {
        List<String> months = asTexts(value);
        if (months.isEmpty()) {
            throw new MalformedValueException("no month");
        }
        return months.stream().map(text -> parsed(text, IncidentCount::parse)).toList();
    }

    private static List<Subject> asSubjects(JsonElement value) {
        return asTexts(value).stream().map(FieldType::subject).toList();
    }

    private static Subject subject(String text) {
        String[] kindAndId = text.split(":", 2);
        if (kindAndId.length < 2 || kindAndId[1].isBlank()) {
            throw new MalformedValueException("no kind and id");
        }
        return new Subject(
                constant(Subject.Kind.values(), Coded::code, kindAndId[0]), kindAndId[1]);
    }

    private static JsonPrimitive primitive(JsonElement value, Predicate<JsonPrimitive> sort) {
        if (!(value instanceof JsonPrimitive primitive) || !sort.test(primitive)) {
            throw new MalformedValueException("a value of another sort");
        }
        return primitive;
    }

    private static <E> E constant(E[] constants, Function<? super E, String> name, String written) {
        for (E constant : constants) {
            if (name.apply(constant).equals(written)) {
                return constant;
            }
        }
        throw new MalformedValueException("no such name");
    }

    private static <E> String names(E[] constants, Function<? super E, String> name) {
        return Arrays.stream(constants).map(name).collect(Collectors.joining(", "));
    }
}
