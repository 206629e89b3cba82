package org.plazaatlas.workspace;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import org.plazaatlas.language.Words;
import org.plazaatlas.store.json.FileProblems;
import org.plazaatlas.store.json.JsonFields;
import org.plazaatlas.store.json.JsonFile;
import org.plazaatlas.store.json.JsonRecords;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads saved views from JSON. A view with a problem is left out; all others are read. */
public final class ViewReader {

    static final String VERSION = "version";
    static final String VIEWS = "views";
    static final int KNOWN_VERSION = 1;

    private final FileProblems problems;
    private boolean later;

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
            return List.of();
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
        return root.filter(this::isOfKnownVersion)
                .flatMap(this::records)
                .map(records -> sound(records, problems))
                .orElse(List.of());
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

    /** The views of a list that are sound. */
    public static List<SavedView> sound(JsonArray records, FileProblems problems) {
        return JsonRecords.sound(records, "name", problems, ViewJson.SAVED_VIEW::read);
    }

    private void note(String record, String key, Object... arguments) {
        problems.add(record, Words.both(ViewReader.class, key, arguments));
    }
}
