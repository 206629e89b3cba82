package org.plazaatlas.store.json;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.plazaatlas.language.Text;
import org.plazaatlas.model.Area;
import org.plazaatlas.model.LonLat;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The fields of one JSON record. A field that is missing or malformed is noted as a problem and
 * read as a harmless placeholder, so that one pass finds all problems of a record.
 */
public final class JsonFields extends RecordFields {

    private static final int MOST_SHOWN = 200;

    /** Half the way from Tijuana to Cancún. */
    private static final int MOST_RADIUS_KM = 1_600;

    private static final Area.Polygon ANY_POLYGON =
            new Area.Polygon(List.of(new LonLat(0, 0), new LonLat(1, 0), new LonLat(0, 1)));

    private final JsonObject json;
    private final String record;
    private final FileProblems problems;
    private final Translations translations;
    private final Set<String> asked = new HashSet<>();

    /**
     * @param record how problems name the record
     */
    public JsonFields(
            JsonObject json, String record, FileProblems problems, Translations translations) {
        this.json = json;
        this.record = record;
        this.problems = problems;
        this.translations = translations;
    }

    /** The fields of the object that makes up a whole file, without texts to translate. */
    public JsonFields(JsonObject root, FileProblems problems) {
        this(root, "", problems);
    }

    /**
     * The fields of a record without texts to translate.
     *
     * @param record how problems name the record
     */
    public JsonFields(JsonObject json, String record, FileProblems problems) {
        this(json, record, problems, new Translations(Map.of()));
    }

    /** Those of a value that is malformed as a whole if one of its fields is. */
    static JsonFields whole(JsonObject json) {
        return new JsonFields(json, FileProblems.ofWholeValue());
    }

    @Override
    public boolean has(String key) {
        return json.has(key);
    }

    @Override
    public void problem(String key, Object... arguments) {
        problems.add(record, key, arguments);
    }

    /** Notes a problem of this record in the words of another room. */
    public void problem(Text message) {
        problems.add(record, message);
    }

    @Override
    public Text bothLanguages(String key) {
        return required(key, FieldType.BOTH_LANGUAGES, Text.EMPTY);
    }

    @Override
    public Text english(String key) {
        return translations.of(text(key));
    }

    @Override
    public Text placeName(String key) {
        return translations.ofName(text(key));
    }

    @Override
    public Text nameIfAny(String key) {
        return optional(key, FieldType.NAME).orElse(Text.EMPTY);
    }

    @Override
    public Text englishIfAny(String key) {
        return translations.of(textIfAny(key));
    }

    @Override
    public Area area(String key) {
        JsonFields area = inner(key);
        Area read = area.area();
        area.refuseOthers();
        return read;
    }

    private Area area() {
        if (has("states")) {
            return new Area.States(Set.copyOf(texts("states")));
        }
        if (has("polygon")) {
            return required("polygon", FieldType.POLYGON, ANY_POLYGON);
        }
        return has("municipality")
                ? new Area.Municipality(text("state"), text("municipality"))
                : circle();
    }

    private Area circle() {
        double radiusKm = number("radiusKm").doubleValue();
        if (!(radiusKm > 0 && radiusKm <= MOST_RADIUS_KM)) {
            problem("radius.outside", radiusKm, MOST_RADIUS_KM);
            radiusKm = 1;
        }
        return new Area.Circle(location(), radiusKm);
    }

    /** The fields of a record within this one; its problems are noted as those of this record. */
    public JsonFields inner(String key) {
        JsonObject object = required(key, FieldType.RECORD, new JsonObject());
        return new JsonFields(object, record, problems, translations);
    }

    /** All fields, whatever their keys, if they have a type. */
    public <T> Map<String, T> all(FieldType<T> type) {
        Map<String, T> values = new LinkedHashMap<>();
        json.asMap()
                .forEach((key, value) -> read(key, value, type).ifPresent(v -> values.put(key, v)));
        return values;
    }

    /** Notes each key that has not been read, such as a misspelt one, as a problem. */
    public void refuseOthers() {
        others().forEach(key -> problem("key.unknown", key));
    }

    /** The keys that have not been read. */
    public Stream<String> others() {
        return json.keySet().stream().filter(key -> !asked.contains(key));
    }

    @Override
    public <T> T required(String key, FieldType<T> type, T placeholder) {
        if (!has(key)) {
            asked.add(key);
            problem("key.missing", key, type.expected().get());
            return placeholder;
        }
        return optional(key, type).orElse(placeholder);
    }

    @Override
    public <T> Optional<T> optional(String key, FieldType<T> type) {
        JsonElement value = json.get(key);
        if (value == null) {
            asked.add(key);
            return Optional.empty();
        }
        return read(key, value, type);
    }

    private <T> Optional<T> read(String key, JsonElement value, FieldType<T> type) {
        asked.add(key);
        Optional<T> read = type.read(value);
        if (read.isEmpty()) {
            problem("key.wrong", key, shortened(value.toString()), type.expected().get());
        }
        return read;
    }

    /** A value, cut to {@value #MOST_SHOWN} characters for a message. */
    public static String shortened(String value) {
        return value.length() <= MOST_SHOWN ? value : value.substring(0, MOST_SHOWN) + "…";
    }
}
