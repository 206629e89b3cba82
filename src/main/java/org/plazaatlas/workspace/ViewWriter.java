package org.plazaatlas.workspace;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.plazaatlas.language.Coded;
import org.plazaatlas.model.Attribution;
import org.plazaatlas.model.Subject;
import org.plazaatlas.model.TimeWindow;
import org.plazaatlas.territory.evidence.EvidenceRule;
import org.plazaatlas.territory.pressure.PressureWeights;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.Layer;
import org.plazaatlas.view.Look;
import org.plazaatlas.view.Topic;
import org.plazaatlas.view.View;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Writes saved views as JSON, which {@link ViewReader} reads back. Equal views give equal text. */
final class ViewWriter {

    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private ViewWriter() {}

    static String text(List<SavedView> views) {
        JsonObject file = new JsonObject();
        file.addProperty(ViewReader.VERSION, ViewReader.KNOWN_VERSION);
        JsonArray records = new JsonArray();
        views.forEach(view -> records.add(record(view)));
        file.add(ViewReader.VIEWS, records);
        return GSON.toJson(file) + "\n";
    }

    private static JsonObject record(SavedView saved) {
        JsonObject record = new JsonObject();
        record.addProperty("name", saved.name());
        if (!saved.note().isEmpty()) {
            record.addProperty("note", saved.note());
        }
        View view = saved.view();
        record.addProperty("date", view.date().toString());
        record.add("window", window(view.window()));
        record.add("arrangement", ArrangementJson.written(saved.arrangement()));
        record.add("topic", topic(view.topic()));
        record.add("attribution", attribution(view.attribution()));
        addEvidence(view, record);
        record.add("extent", extent(view.extent()));
        view.shownAlone().ifPresent(id -> record.addProperty("shownAlone", id));
        record.add("hiddenOrganizations", texts(view.hiddenOrganizations().stream()));
        record.add("hiddenLayers", texts(hiddenLayers(view)));
        view.selection().ifPresent(subject -> record.add("selection", subject(subject)));
        record.addProperty("language", view.language().code());
        record.addProperty("theme", view.theme().code());
        return record;
    }

    /** Left out where nobody chose anything, so that earlier versions can open the file. */
    private static void addEvidence(View view, JsonObject record) {
        if (!view.rule().equals(EvidenceRule.DEFAULT)) {
            record.add("evidence", EvidenceJson.written(view.rule()));
        }
        if (view.look() != Look.AUTOMATIC) {
            record.addProperty("look", view.look().code());
        }
    }

    /**
     * The file lists hidden layers, not shown ones, so that a layer that a later version adds is
     * shown.
     */
    private static Stream<String> hiddenLayers(View view) {
        return Arrays.stream(Layer.values()).filter(layer -> !view.shows(layer)).map(Coded::code);
    }

    private static JsonObject window(TimeWindow window) {
        return switch (window) {
            case TimeWindow.Day() -> ofKind("day");
            case TimeWindow.Range(var from) -> from(ofKind("range"), from);
            case TimeWindow.Since(var day) -> from(ofKind("since"), day);
        };
    }

    private static JsonObject from(JsonObject object, LocalDate day) {
        object.addProperty("from", day.toString());
        return object;
    }

    private static JsonObject topic(Topic topic) {
        return switch (topic) {
            case Topic.Zones() -> ofKind("zones");
            case Topic.HotSpots(var weights) -> with(ofKind("hotspots"), "weights", of(weights));
            case Topic.Changes(var since) -> {
                JsonObject changes = ofKind("changes");
                changes.addProperty("since", since.toString());
                yield changes;
            }
        };
    }

    private static JsonElement of(PressureWeights weights) {
        return numbers(weights.contested(), weights.boundary(), weights.rivals(), weights.shocks());
    }

    private static JsonObject attribution(Attribution attribution) {
        return switch (attribution) {
            case Attribution.Everyone() -> ofKind("everyone");
            case Attribution.OneSource(var id) -> withId(ofKind("source"), id);
            case Attribution.SourcesOf(var kind) -> withId(ofKind("sources"), kind.code());
        };
    }

    private static JsonObject subject(Subject subject) {
        JsonObject written = ofKind(subject.kind().code());
        return subject.id().isEmpty() ? written : withId(written, subject.id());
    }

    private static JsonArray extent(Extent extent) {
        return numbers(extent.minX(), extent.minY(), extent.maxX(), extent.maxY());
    }

    private static JsonObject ofKind(String kind) {
        JsonObject object = new JsonObject();
        object.addProperty("kind", kind);
        return object;
    }

    private static JsonObject withId(JsonObject object, String id) {
        object.addProperty("id", id);
        return object;
    }

    private static JsonObject with(JsonObject object, String key, JsonElement value) {
        object.add(key, value);
        return object;
    }

    private static JsonArray numbers(double... numbers) {
        JsonArray array = new JsonArray();
        DoubleStream.of(numbers).forEach(array::add);
        return array;
    }

    private static JsonArray texts(Stream<String> texts) {
        JsonArray array = new JsonArray();
        texts.sorted().forEach(array::add);
        return array;
    }
}
