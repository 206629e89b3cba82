package org.plazaatlas.workspace;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

import org.plazaatlas.language.Words;
import org.plazaatlas.model.Attribution;
import org.plazaatlas.model.SourceKind;
import org.plazaatlas.model.Subject;
import org.plazaatlas.model.TimeWindow;
import org.plazaatlas.store.json.FieldType;
import org.plazaatlas.store.json.MalformedValueException;
import org.plazaatlas.territory.evidence.EvidenceRule;
import org.plazaatlas.territory.pressure.PressureWeights;
import org.plazaatlas.view.Arrangement;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.Layer;
import org.plazaatlas.view.Look;
import org.plazaatlas.view.Topic;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** The types of the fields of a saved view. */
final class ViewShapes {

    static final Extent SOME_EXTENT = new Extent(0, 0, 1, 1);

    static final FieldType<String> NAME = FieldType.TEXT;
    static final FieldType<String> NOTE = shape("expected.note", FieldType::string);
    static final FieldType<LocalDate> DAY = shape("expected.day", ViewShapes::day);
    static final FieldType<TimeWindow> WINDOW = shape("expected.window", ViewShapes::asWindow);
    static final FieldType<Extent> EXTENT = shape("expected.extent", ViewShapes::asExtent);
    static final FieldType<List<Layer>> LAYERS =
            new FieldType<>(FieldType.oneOf(Layer.class).expected(), ViewShapes::asLayers);
    static final FieldType<Subject> SUBJECT = shape("expected.subject", ViewShapes::asSubject);
    static final FieldType<Topic> TOPIC = shape("expected.topic", ViewShapes::asTopic);
    static final FieldType<Attribution> ATTRIBUTION =
            shape("expected.attribution", ViewShapes::asAttribution);
    static final FieldType<EvidenceRule> EVIDENCE = shape("expected.evidence", EvidenceJson::read);
    static final FieldType<Look> LOOK = FieldType.oneOf(Look.class);
    static final FieldType<Arrangement> ARRANGEMENT =
            shape("expected.arrangement", ArrangementJson::read);

    private ViewShapes() {}

    private static <T> FieldType<T> shape(String expected, Function<JsonElement, T> parser) {
        return new FieldType<>(() -> Words.both(ViewShapes.class, expected), parser);
    }

    /** A list of exactly {@code count} finite numbers. */
    static double[] asNumbers(JsonElement value, int count) {
        double[] numbers =
                FieldType.elements(value).stream()
                        .mapToDouble(ViewShapes::asNumber)
                        .filter(Double::isFinite)
                        .toArray();
        if (numbers.length != count) {
            throw new MalformedValueException("not " + count + " numbers");
        }
        return numbers;
    }

    private static double asNumber(JsonElement value) {
        if (value instanceof JsonPrimitive primitive && primitive.isNumber()) {
            return primitive.getAsDouble();
        }
        throw new MalformedValueException("not a number");
    }

    private static Extent asExtent(JsonElement value) {
        double[] sides = asNumbers(value, 4);
        return FieldType.parsed(sides, s -> new Extent(s[0], s[1], s[2], s[3]));
    }

    private static List<Layer> asLayers(JsonElement value) {
        FieldType<Layer> layer = FieldType.oneOf(Layer.class);
        return FieldType.elements(value).stream()
                .map(
                        name ->
                                layer.read(name)
                                        .orElseThrow(
                                                () -> new MalformedValueException("no such name")))
                .toList();
    }

    private static Subject asSubject(JsonElement value) {
        JsonObject object = FieldType.object(value);
        Subject.Kind kind =
                FieldType.oneOf(Subject.Kind.class)
                        .read(field(object, "kind"))
                        .orElseThrow(() -> new MalformedValueException("no such name"));
        Subject subject = new Subject(kind, object.has("id") ? id(object) : "");
        if (kind == Subject.Kind.TURF && subject.parties().size() != 2) {
            throw new MalformedValueException("not two parties");
        }
        return subject;
    }

    private static TimeWindow asWindow(JsonElement value) {
        JsonObject object = FieldType.object(value);
        return switch (text(object, "kind")) {
            case "day" -> TimeWindow.DAY;
            case "range" -> new TimeWindow.Range(day(object, "from"));
            case "since" -> new TimeWindow.Since(day(object, "from"));
            default -> throw new MalformedValueException("no such window");
        };
    }

    private static Topic asTopic(JsonElement value) {
        JsonObject object = FieldType.object(value);
        return switch (text(object, "kind")) {
            case "zones" -> Topic.ZONES;
            case "hotspots" -> new Topic.HotSpots(asWeights(field(object, "weights")));
            case "changes" -> new Topic.Changes(day(object, "since"));
            default -> throw new MalformedValueException("no such topic");
        };
    }

    private static PressureWeights asWeights(JsonElement value) {
        double[] weights = asNumbers(value, 4);
        return FieldType.parsed(weights, w -> new PressureWeights(w[0], w[1], w[2], w[3]));
    }

    private static Attribution asAttribution(JsonElement value) {
        JsonObject object = FieldType.object(value);
        return switch (text(object, "kind")) {
            case "everyone" -> Attribution.EVERYONE;
            case "source" -> new Attribution.OneSource(id(object));
            case "sources" ->
                    new Attribution.SourcesOf(
                            FieldType.oneOf(SourceKind.class)
                                    .read(field(object, "id"))
                                    .orElseThrow(
                                            () -> new MalformedValueException("no such name")));
            default -> throw new MalformedValueException("no such attribution");
        };
    }

    static LocalDate day(JsonObject object, String key) {
        return day(field(object, key));
    }

    static LocalDate day(JsonElement value) {
        return FieldType.parsed(FieldType.string(value), LocalDate::parse);
    }

    private static String id(JsonObject object) {
        return text(object, "id");
    }

    static String text(JsonObject object, String key) {
        return FieldType.string(field(object, key));
    }

    static JsonElement field(JsonObject object, String key) {
        if (!object.has(key)) {
            throw new MalformedValueException("no " + key);
        }
        return object.get(key);
    }
}
