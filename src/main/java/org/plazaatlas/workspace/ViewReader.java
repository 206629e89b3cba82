package org.plazaatlas.workspace;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.plazaatlas.language.Words;
import org.plazaatlas.store.json.FileProblems;
import org.plazaatlas.store.json.JsonFields;
import org.plazaatlas.store.json.JsonFile;
import org.plazaatlas.store.json.JsonType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
                .flatMap(JsonType.TEXT::read)
                .orElse("#" + number);
    }

    private void read(JsonObject record, String label) {
        int before = problems.found().size();
        SavedView read = ViewJson.SAVED_VIEW.read(new JsonFields(record, label, problems));
        if (problems.found().size() == before) {
            views.add(read);
        }
    }

    private void note(String record, String key, Object... arguments) {
        problems.add(record, Words.both(ViewReader.class, key, arguments));
    }
}
