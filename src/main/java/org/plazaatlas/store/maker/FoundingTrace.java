package org.plazaatlas.store.maker;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.plazaatlas.model.Subject.Kind;
import org.plazaatlas.store.atlas.AtlasFiles;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the records that hold a founding fact in the words of a keeper, such as {@code events.csv
 * ev-2019-jovenes; glossary hot spot}.
 */
final class FoundingTrace {

    private static final Pattern BETWEEN = Pattern.compile("[;,:()]|\\band\\b|\\s-\\s");
    private static final Pattern TABLES =
            Pattern.compile(
                    "^((events\\.csv|national_series|cities|cities\\.csv|glossary|sources\\.csv"
                            + "|state|event|related|rest)\\s+)+");

    private final Map<String, List<JsonObject>> files;
    private final Map<String, String> events;
    private final Map<String, String> figures;
    private final Map<String, String> terms;
    private final Map<String, String> cities;
    private final Map<String, String> sources;
    private final Map<String, String> states;

    private FoundingTrace(Map<String, List<JsonObject>> files) {
        this.files = files;
        events = holders(AtlasFiles.EVENTS, "id", Kind.EVENT);
        figures = holders(AtlasFiles.NATIONAL_FIGURES, "id", Kind.NATIONAL_FIGURES);
        terms = holders(AtlasFiles.GLOSSARY, "term", Kind.GLOSSARY);
        cities = holders(AtlasFiles.CITIES, "id", Kind.CITY);
        sources = holders(AtlasFiles.SOURCES, "id", Kind.SOURCE);
        states = holders(AtlasFiles.HOMICIDES, "state", Kind.STATE);
    }

    /**
     * Adds to each founding fact the subjects that hold it, if its words name any.
     *
     * @param files all records by the name of their file
     */
    static void addHolders(Map<String, List<JsonObject>> files) {
        FoundingTrace trace = new FoundingTrace(files);
        for (JsonObject fact : files.get(AtlasFiles.FOUNDING_FACTS)) {
            JsonArray holders = trace.holders(fact.get("heldIn").getAsString());
            if (!holders.isEmpty()) {
                fact.add("holders", holders);
            }
        }
    }

    private JsonArray holders(String heldIn) {
        JsonArray holders = new JsonArray();
        Arrays.stream(BETWEEN.split(heldIn))
                .map(String::strip)
                .flatMap(part -> holder(TABLES.matcher(part).replaceFirst("")).stream())
                .distinct()
                .forEach(holders::add);
        return holders;
    }

    /** A term may have several words; an id ends at the first space. */
    private Optional<String> holder(String name) {
        String id = name.split("\\s")[0];
        return Stream.of(
                        events.get(id),
                        figures.get(id),
                        terms.get(name),
                        cities.get(id),
                        sources.get(id),
                        states.get(id))
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    /** The subjects of a file's records by the value of a key, ignoring the case of terms. */
    private Map<String, String> holders(String file, String key, Kind kind) {
        Map<String, String> holders =
                kind == Kind.GLOSSARY
                        ? new TreeMap<>(String.CASE_INSENSITIVE_ORDER)
                        : new TreeMap<>();
        for (JsonObject json : files.get(file)) {
            String id = text(json.get(key));
            holders.putIfAbsent(id, kind.code() + ":" + id);
        }
        return holders;
    }

    private static String text(JsonElement value) {
        return value instanceof JsonObject both
                ? both.get("en").getAsString()
                : value.getAsString();
    }
}
