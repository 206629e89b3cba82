package org.plazaatlas.workspace;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

import org.plazaatlas.cartography.Arrangement;
import org.plazaatlas.cartography.Extent;
import org.plazaatlas.cartography.Layer;
import org.plazaatlas.cartography.Topic;
import org.plazaatlas.model.Attribution;
import org.plazaatlas.model.SourceKind;
import org.plazaatlas.model.Subject;
import org.plazaatlas.model.TimeWindow;
import org.plazaatlas.model.Words;
import org.plazaatlas.store.Shape;
import org.plazaatlas.territory.PressureWeights;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** What the fields of a saved view must look like. */
final class ViewShapes {

    static final Extent SOME_EXTENT = new Extent(0, 0, 1, 1);

    static final Shape<String> NAME = Shape.TEXT;
    static final Shape<String> NOTE = shape("expected.note", ViewShapes::asString);
    static final Shape<LocalDate> DAY = shape("expected.day", ViewShapes::day);
    static final Shape<TimeWindow> WINDOW = shape("expected.window", ViewShapes::asWindow);
    static final Shape<Extent> EXTENT = shape("expected.extent", ViewShapes::asExtent);
    static final Shape<List<Layer>> LAYERS =
            new Shape<>(Shape.oneOf(Layer.class).expected(), ViewShapes::asLayers);
    static final Shape<Subject> SUBJECT = shape("expected.subject", ViewShapes::asSubject);
    static final Shape<Topic> TOPIC = shape("expected.topic", ViewShapes::asTopic);
    static final Shape<Attribution> ATTRIBUTION =
            shape("expected.attribution", ViewShapes::asAttribution);
    static final Shape<Arrangement> ARRANGEMENT =
            shape("expected.arrangement", ArrangementJson::read);

    private ViewShapes() {}

    private static <T> Shape<T> shape(String expected, Function<JsonElement, T> reading) {
        return new Shape<>(() -> Words.both(ViewShapes.class, expected), reading);
    }

    private static String asString(JsonElement value) {
        if (value instanceof JsonPrimitive primitive && primitive.isString()) {
            return primitive.getAsString();
        }
        throw new IllegalArgumentException("not a text");
    }

    /** Finite numbers, exactly so many. */
    private static double[] asNumbers(JsonElement value, int count) {
        double[] numbers =
                value.getAsJsonArray().asList().stream()
                        .mapToDouble(ViewShapes::asNumber)
                        .filter(Double::isFinite)
                        .toArray();
        if (numbers.length != count) {
            throw new IllegalArgumentException("not " + count + " numbers");
        }
        return numbers;
    }

    private static double asNumber(JsonElement value) {
        if (value instanceof JsonPrimitive primitive && primitive.isNumber()) {
            return primitive.getAsDouble();
        }
        throw new IllegalArgumentException("not a number");
    }

    private static Extent asExtent(JsonElement value) {
        double[] sides = asNumbers(value, 4);
        return new Extent(sides[0], sides[1], sides[2], sides[3]);
    }

    private static List<Layer> asLayers(JsonElement value) {
        Shape<Layer> layer = Shape.oneOf(Layer.class);
        return value.getAsJsonArray().asList().stream()
                .map(name -> layer.read(name).orElseThrow(IllegalArgumentException::new))
                .toList();
    }

    private static Subject asSubject(JsonElement value) {
        JsonObject object = value.getAsJsonObject();
        Subject.Kind kind =
                Shape.oneOf(Subject.Kind.class)
                        .read(field(object, "kind"))
                        .orElseThrow(IllegalArgumentException::new);
        Subject subject = new Subject(kind, object.has("id") ? id(object) : "");
        if (kind == Subject.Kind.TURF && subject.parties().size() != 2) {
            throw new IllegalArgumentException("not two parties");
        }
        return subject;
    }

    private static TimeWindow asWindow(JsonElement value) {
        JsonObject object = value.getAsJsonObject();
        return switch (text(object, "kind")) {
            case "day" -> TimeWindow.DAY;
            case "range" -> new TimeWindow.Range(day(object, "from"));
            case "since" -> new TimeWindow.Since(day(object, "from"));
            default -> throw new IllegalArgumentException("no such window");
        };
    }

    private static Topic asTopic(JsonElement value) {
        JsonObject object = value.getAsJsonObject();
        return switch (text(object, "kind")) {
            case "zones" -> Topic.ZONES;
            case "hotspots" -> new Topic.HotSpots(asWeights(field(object, "weights")));
            case "changes" -> new Topic.Changes(day(object, "since"));
            default -> throw new IllegalArgumentException("no such topic");
        };
    }

    private static PressureWeights asWeights(JsonElement value) {
        double[] weights = asNumbers(value, 4);
        return new PressureWeights(weights[0], weights[1], weights[2], weights[3]);
    }

    private static Attribution asAttribution(JsonElement value) {
        JsonObject object = value.getAsJsonObject();
        return switch (text(object, "kind")) {
            case "everyone" -> Attribution.EVERYONE;
            case "source" -> new Attribution.OneSource(id(object));
            case "sources" ->
                    new Attribution.SourcesOf(
                            Shape.oneOf(SourceKind.class)
                                    .read(field(object, "id"))
                                    .orElseThrow(IllegalArgumentException::new));
            default -> throw new IllegalArgumentException("no such attribution");
        };
    }

    static LocalDate day(JsonObject object, String key) {
        return day(field(object, key));
    }

    static LocalDate day(JsonElement value) {
        return LocalDate.parse(asString(value));
    }

    static int wholeNumber(JsonElement value) {
        asNumber(value);
        return value.getAsBigDecimal().intValueExact();
    }

    private static String id(JsonObject object) {
        return text(object, "id");
    }

    static String text(JsonObject object, String key) {
        return asString(field(object, key));
    }

    static JsonElement field(JsonObject object, String key) {
        if (!object.has(key)) {
            throw new IllegalArgumentException("no " + key);
        }
        return object.get(key);
    }
}
