package org.plazaatlas.store.maker;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.plazaatlas.store.file.FileReason;
import org.plazaatlas.store.file.WholeFiles;
import org.plazaatlas.store.json.AtlasException;
import org.plazaatlas.store.json.FileProblems;
import org.plazaatlas.store.json.JsonFile;
import org.plazaatlas.store.json.JsonLines;
import org.plazaatlas.store.json.Problem;
import org.plazaatlas.store.json.ProblemText;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Edits the records of an atlas folder as somebody else proposes, all edits or none. An edit of a
 * record that is no longer what the other one saw is a conflict, and its keeper decides.
 */
public final class RecordEditor {

    /**
     * What edits would do, or have done.
     *
     * @param edits that change something; those that were made before are left out
     * @param conflicts why some cannot be made; then nothing is changed
     */
    public record Report(List<RecordEdit> edits, List<Problem> conflicts) {

        public Report {
            edits = List.copyOf(edits);
            conflicts = List.copyOf(conflicts);
        }
    }

    private final Path folder;
    private final Map<String, Map<String, JsonObject>> files = new LinkedHashMap<>();
    private final List<RecordEdit> made = new ArrayList<>();
    private final List<Problem> conflicts = new ArrayList<>();

    private RecordEditor(Path folder) {
        this.folder = folder;
    }

    /**
     * Makes edits, unless there is a conflict.
     *
     * @param rehearse whether to check everything and change nothing
     * @throws AtlasException if a file cannot be read or written, or the atlas would have new
     *     problems; nothing is changed then
     */
    public static Report edit(Path folder, List<RecordEdit> edits, boolean rehearse)
            throws AtlasException {
        RecordEditor editor = new RecordEditor(folder);
        for (RecordEdit edit : edits) {
            editor.make(edit);
        }
        if (editor.conflicts.isEmpty() && !editor.made.isEmpty()) {
            editor.write(rehearse);
        }
        return new Report(editor.made, editor.conflicts);
    }

    /**
     * The records of a file of an atlas folder by their ids.
     *
     * @throws AtlasException if the file is missing or malformed
     */
    public static Map<String, JsonObject> records(Path folder, String file) throws AtlasException {
        FileProblems problems = new FileProblems(file);
        Map<String, JsonObject> records = new LinkedHashMap<>();
        for (JsonElement element : JsonFile.list(folder, problems)) {
            if (element instanceof JsonObject record) {
                records.put(RecordEdit.idOf(record), record);
            }
        }
        if (!problems.found().isEmpty()) {
            throw new AtlasException(problems.found());
        }
        return records;
    }

    private void make(RecordEdit edit) throws AtlasException {
        Map<String, JsonObject> records = files.get(edit.file());
        if (records == null) {
            records = records(folder, edit.file());
            files.put(edit.file(), records);
        }
        Optional<JsonObject> now = Optional.ofNullable(records.get(edit.id()));
        if (now.equals(edit.after())) {
            return; // made before
        }
        if (!now.equals(edit.before())) {
            conflicts.add(
                    new Problem(
                            edit.file(),
                            edit.id(),
                            ProblemText.of(
                                    now.isEmpty()
                                            ? "edit.gone"
                                            : edit.before().isEmpty()
                                                    ? "edit.exists"
                                                    : "edit.changed")));
            return;
        }
        if (edit.after().isPresent()) {
            records.put(edit.id(), edit.after().get());
        } else {
            records.remove(edit.id());
        }
        made.add(edit);
    }

    private void write(boolean rehearse) throws AtlasException {
        try (WholeFiles staged = new WholeFiles()) {
            Path stage = staged.stageFolder(folder);
            for (Map.Entry<String, Map<String, JsonObject>> file : files.entrySet()) {
                JsonLines.write(
                        stage.resolve(file.getKey()), List.copyOf(file.getValue().values()));
            }
            DraftFolder.check(folder, stage);
            if (!rehearse) {
                staged.commit();
            }
        } catch (IOException e) {
            throw AtlasException.of(
                    folder.toString(), "folder.unwritable", FileReason.ofOne(folder, e));
        }
    }
}
