package org.plazaatlas.store;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.plazaatlas.model.Coded;
import org.plazaatlas.model.LonLat;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.Text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The fields of one JSON record. Whatever is missing or of the wrong shape is noted as a problem,
 * and a harmless value stands for it, so that one reading finds all problems of a record.
 */
public final class Fields {

    private static final int MOST_SHOWN = 200;

    private static final PartialDate SOME_DAY = PartialDate.of(LocalDate.EPOCH);

    private final JsonObject json;
    private final String record;
    private final FileProblems problems;
    private final Translations translations;
    private final Set<String> asked = new HashSet<>();

    /**
     * @param record what problems call the record
     */
    Fields(JsonObject json, String record, FileProblems problems, Translations translations) {
        this.json = json;
        this.record = record;
        this.problems = problems;
        this.translations = translations;
    }

    /** The fields of an object that is a file of its own, with no text to be translated. */
    Fields(JsonObject root, FileProblems problems) {
        this(root, "", problems);
    }

    /**
     * The fields of a record with no text to be translated.
     *
     * @param record what problems call the record
     */
    public Fields(JsonObject json, String record, FileProblems problems) {
        this(json, record, problems, new Translations(Map.of()));
    }

    boolean has(String key) {
        return json.has(key);
    }

    /** Notes a problem of this record. */
    void problem(String key, Object... arguments) {
        problems.add(record, key, arguments);
    }

    /** A text that says something. */
    public String text(String key) {
        return required(key, Shape.TEXT, "");
    }

    /** A text; empty where it is left out. */
    public String textIfAny(String key) {
        return optionalText(key).orElse("");
    }

    /** A text that may be left out. */
    public Optional<String> optionalText(String key) {
        return optional(key, Shape.TEXT);
    }

    /** A text that the file holds in both languages. */
    Text bothLanguages(String key) {
        return required(key, Shape.BOTH_LANGUAGES, Text.EMPTY);
    }

    /** A text that the file holds in English, and the translations in Spanish. */
    Text english(String key) {
        return translations.of(text(key));
    }

    /** The name of a place, which most often reads the same in both languages. */
    Text placeName(String key) {
        return translations.ofName(text(key));
    }

    Text englishIfAny(String key) {
        return translations.of(textIfAny(key));
    }

    /** A list of texts; empty where it is left out. */
    public List<String> texts(String key) {
        return optional(key, Shape.TEXTS).orElse(List.of());
    }

    /** A year, a month or a day. */
    public PartialDate date(String key) {
        return required(key, Shape.DATE, SOME_DAY);
    }

    Optional<PartialDate> optionalDate(String key) {
        return optional(key, Shape.DATE);
    }

    /** A constant by its code. */
    public <E extends Enum<E> & Coded> E oneOf(String key, Class<E> type) {
        return required(key, Shape.oneOf(type), type.getEnumConstants()[0]);
    }

    boolean trueOrFalse(String key) {
        return required(key, Shape.TRUE_OR_FALSE, false);
    }

    /** A number without a fraction. */
    public int wholeNumber(String key) {
        return required(key, Shape.WHOLE_NUMBER, 0);
    }

    OptionalInt optionalWholeNumber(String key) {
        Optional<Integer> number = optional(key, Shape.WHOLE_NUMBER);
        return number.isPresent() ? OptionalInt.of(number.get()) : OptionalInt.empty();
    }

    BigDecimal number(String key) {
        return required(key, Shape.NUMBER, BigDecimal.ONE);
    }

    Optional<BigDecimal> optionalNumber(String key) {
        return optional(key, Shape.NUMBER);
    }

    /** The point that the fields {@code lon} and {@code lat} hold, in degrees. */
    LonLat location() {
        return new LonLat(
                required("lon", Shape.LONGITUDE, 0.0), required("lat", Shape.LATITUDE, 0.0));
    }

    Optional<LonLat> optionalLocation() {
        return has("lon") || has("lat") ? Optional.of(location()) : Optional.empty();
    }

    /** The fields of a record within this one; its problems are those of this record. */
    Fields inner(String key) {
        JsonObject object = required(key, Shape.RECORD, new JsonObject());
        return new Fields(object, record, problems, translations);
    }

    /** All fields, by keys that are not known beforehand. */
    <T> Map<String, T> all(Shape<T> shape) {
        Map<String, T> values = new LinkedHashMap<>();
        json.keySet().forEach(key -> optional(key, shape).ifPresent(v -> values.put(key, v)));
        return values;
    }

    /** Notes each key that nobody has asked for, such as a misspelt one. */
    void refuseOthers() {
        json.keySet().stream()
                .filter(key -> !asked.contains(key))
                .forEach(key -> problem("key.unknown", key));
    }

    /** A field of any shape; where it is missing or wrong, the placeholder stands for it. */
    public <T> T required(String key, Shape<T> shape, T placeholder) {
        if (!has(key)) {
            asked.add(key);
            problem("key.missing", key, shape.expected().get());
            return placeholder;
        }
        return optional(key, shape).orElse(placeholder);
    }

    /** A field of any shape that may be left out. */
    public <T> Optional<T> optional(String key, Shape<T> shape) {
        asked.add(key);
        JsonElement value = json.get(key);
        if (value == null) {
            return Optional.empty();
        }
        Optional<T> read = shape.read(value);
        if (read.isEmpty()) {
            problem("key.wrong", key, shortened(value.toString()), shape.expected().get());
        }
        return read;
    }

    /** A value as far as a message has room for it. */
    public static String shortened(String value) {
        return value.length() <= MOST_SHOWN ? value : value.substring(0, MOST_SHOWN) + "…";
    }
}
