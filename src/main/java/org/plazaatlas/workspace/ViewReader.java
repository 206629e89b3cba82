package org.plazaatlas.workspace;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Attribution;
import org.plazaatlas.model.TimeWindow;
import org.plazaatlas.store.json.FileProblems;
import org.plazaatlas.store.json.JsonFields;
import org.plazaatlas.store.json.JsonFile;
import org.plazaatlas.territory.evidence.EvidenceRule;
import org.plazaatlas.view.Arrangement;
import org.plazaatlas.view.Layer;
import org.plazaatlas.view.Look;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.Topic;
import org.plazaatlas.view.View;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads saved views from JSON. A view with a problem is left out; all others are read. */
final class ViewReader {

    static final String VERSION = "version";
    static final String VIEWS = "views";
    static final int KNOWN_VERSION = 1;

    private final FileProblems problems;
    private boolean later;
    private final List<SavedView> views = new ArrayList<>();

    /**
     * @param problems of the file that is read
     */
    ViewReader(FileProblems problems) {
        this.problems = problems;
    }

    /**
     * @param folder where the file lies
     */
    List<SavedView> read(Path folder) {
        if (!Files.exists(folder.resolve(problems.file()))) {
            note("", "file.none");
            return views;
        }
        return read(JsonFile.object(folder, problems));
    }

    List<SavedView> readText(String text) {
        return read(JsonFile.objectIn(text, problems));
    }

    boolean isLater() {
        return later;
    }

    private List<SavedView> read(Optional<JsonObject> root) {
        root.filter(this::isOfKnownVersion).flatMap(this::records).ifPresent(this::readAll);
        return views;
    }

    private boolean isOfKnownVersion(JsonObject root) {
        int version = new JsonFields(root, "", problems).wholeNumber(VERSION);
        if (version > KNOWN_VERSION) {
            later = true;
            note("", "version.later", version, KNOWN_VERSION);
        }
        return problems.found().isEmpty();
    }

    private Optional<JsonArray> records(JsonObject root) {
        if (root.get(VIEWS) instanceof JsonArray records) {
            return Optional.of(records);
        }
        note("", "views.missing");
        return Optional.empty();
    }

    private void readAll(JsonArray records) {
        int number = 0;
        for (JsonElement record : records) {
            number++;
            if (record instanceof JsonObject object) {
                read(object, label(object, number));
            } else {
                note("#" + number, "view.notRecord", record);
            }
        }
    }

    /** How problems refer to a view: by its name, or by its number if it has none. */
    private static String label(JsonObject record, int number) {
        return Optional.ofNullable(record.get("name"))
                .flatMap(ViewShapes.NAME::read)
                .orElse("#" + number);
    }

    private void read(JsonObject record, String label) {
        int before = problems.found().size();
        SavedView read = savedView(new JsonFields(record, label, problems));
        if (problems.found().size() == before) {
            views.add(read);
        }
    }

    private static SavedView savedView(JsonFields fields) {
        String name = fields.required("name", ViewShapes.NAME, "-");
        String note = fields.optional("note", ViewShapes.NOTE).orElse("");
        Arrangement arrangement =
                fields.optional("arrangement", ViewShapes.ARRANGEMENT).orElse(Arrangement.ONE_MAP);
        return new SavedView(name, note, view(fields), arrangement);
    }

    private static View view(JsonFields fields) {
        return new View(
                fields.required("date", ViewShapes.DAY, LocalDate.EPOCH),
                fields.optional("window", ViewShapes.WINDOW).orElse(TimeWindow.DAY),
                fields.required("extent", ViewShapes.EXTENT, ViewShapes.SOME_EXTENT),
                Set.copyOf(fields.texts("hiddenOrganizations")),
                fields.optionalText("shownAlone"),
                layers(fields),
                fields.oneOf("language", Language.class),
                fields.oneOf("theme", Theme.class),
                fields.optional("selection", ViewShapes.SUBJECT),
                fields.optional("topic", ViewShapes.TOPIC).orElse(Topic.ZONES),
                fields.optional("attribution", ViewShapes.ATTRIBUTION).orElse(Attribution.EVERYONE),
                fields.optional("evidence", ViewShapes.EVIDENCE).orElse(EvidenceRule.DEFAULT),
                fields.optional("look", ViewShapes.LOOK).orElse(Look.AUTOMATIC));
    }

    private static Set<Layer> layers(JsonFields fields) {
        Set<Layer> shown = EnumSet.allOf(Layer.class);
        fields.optional("hiddenLayers", ViewShapes.LAYERS).ifPresent(shown::removeAll);
        return shown;
    }

    private void note(String record, String key, Object... arguments) {
        problems.add(record, Words.both(ViewReader.class, key, arguments));
    }
}
