package org.plazaatlas.workspace.own;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.plazaatlas.language.Words;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Event;
import org.plazaatlas.model.Source;
import org.plazaatlas.store.file.WholeFile;
import org.plazaatlas.store.json.AtlasException;
import org.plazaatlas.store.json.FileProblems;
import org.plazaatlas.store.json.JsonFields;
import org.plazaatlas.store.json.JsonFile;
import org.plazaatlas.store.json.JsonRecords;
import org.plazaatlas.store.json.JsonType;
import org.plazaatlas.store.maker.RecordEdit;
import org.plazaatlas.store.maker.RecordEditor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an analyst proposes to the keeper of an atlas: a file of edits, each with the record that
 * the analyst saw, so that what was changed meanwhile is noticed.
 *
 * @param atlasKey of the atlas that is to be edited
 */
public record AtlasPatch(String atlasKey, List<RecordEdit> edits) {

    private static final int VERSION = 1;
    private static final String CLAIMS = "claims.json";
    private static final String EVENTS = "events.json";
    private static final String RELATIONS = "relations.json";
    private static final String SOURCES = "sources.json";

    /** The files that a patch may edit. */
    private static final Set<String> FILES = Set.of(CLAIMS, EVENTS, RELATIONS, SOURCES);

    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    public AtlasPatch {
        edits = List.copyOf(edits);
    }

    /**
     * The patch that brings what an analyst says into an atlas folder. Disputed events, relations
     * and sources are no edits: what follows from a dispute of them is for the keeper to decide.
     *
     * @param folder of the atlas that the analyst used
     * @throws AtlasException if the folder is missing or damaged
     */
    public static AtlasPatch of(OwnRecords own, String atlasKey, Path folder)
            throws AtlasException {
        List<RecordEdit> edits = new ArrayList<>();
        Map<String, JsonObject> sources = RecordEditor.records(folder, SOURCES);
        for (Source source : own.sources()) {
            put(SOURCES, OwnRecordWriter.source(source), sources, edits);
        }
        Map<String, JsonObject> claims = RecordEditor.records(folder, CLAIMS);
        for (Claim claim : own.claims()) {
            put(CLAIMS, OwnRecordWriter.claim(claim), claims, edits);
        }
        Map<String, JsonObject> events = RecordEditor.records(folder, EVENTS);
        for (Event event : own.events()) {
            put(EVENTS, OwnRecordWriter.event(event), events, edits);
        }
        Map<String, JsonObject> relations = RecordEditor.records(folder, RELATIONS);
        own.relations()
                .forEach(
                        relation ->
                                put(
                                        RELATIONS,
                                        OwnRecordWriter.relation(relation),
                                        relations,
                                        edits));
        for (Objection objection : own.objections()) {
            switch (objection.kind()) {
                case CLAIM -> object(CLAIMS, objection, claims, edits);
                case EVENT -> object(EVENTS, objection, events, edits);
                case RELATION -> object(RELATIONS, objection, relations, edits);
                case SOURCE -> object(SOURCES, objection, sources, edits);
            }
        }
        return new AtlasPatch(atlasKey, edits);
    }

    private static void put(
            String file, JsonObject own, Map<String, JsonObject> records, List<RecordEdit> edits) {
        unmark("id", own);
        unmark("source", own);
        String id = RecordEdit.idOf(own);
        edits.add(new RecordEdit(file, id, Optional.ofNullable(records.get(id)), Optional.of(own)));
    }

    /** In the atlas of the keeper, nothing is the analyst's own any more. */
    private static void unmark(String key, JsonObject record) {
        if (record.has(key) && record.get(key).getAsString().startsWith(OwnRecords.MARK)) {
            record.addProperty(
                    key, record.get(key).getAsString().substring(OwnRecords.MARK.length()));
        }
    }

    private static void object(
            String file,
            Objection objection,
            Map<String, JsonObject> records,
            List<RecordEdit> edits) {
        Optional<JsonObject> before = Optional.ofNullable(records.get(objection.id()));
        if (before.isEmpty()) {
            return; // gone already
        }
        if (objection.hides()) {
            edits.add(new RecordEdit(file, objection.id(), before, Optional.empty()));
        } else if (objection.kind() == OwnKind.CLAIM) {
            JsonObject disputed = before.get().deepCopy();
            disputed.addProperty("confidence", "low");
            edits.add(new RecordEdit(file, objection.id(), before, Optional.of(disputed)));
        }
    }

    /**
     * Writes the file of the patch, all of it or nothing.
     *
     * @throws IOException if that cannot be done
     */
    public void write(Path file) throws IOException {
        JsonObject json = new JsonObject();
        json.addProperty("version", VERSION);
        json.addProperty("atlas", atlasKey);
        JsonArray list = new JsonArray();
        for (RecordEdit edit : edits) {
            JsonObject record = new JsonObject();
            record.addProperty("file", edit.file());
            record.addProperty("id", edit.id());
            edit.before().ifPresent(before -> record.add("before", before));
            edit.after().ifPresent(after -> record.add("after", after));
            list.add(record);
        }
        json.add("edits", list);
        byte[] text = (GSON.toJson(json) + "\n").getBytes(StandardCharsets.UTF_8);
        WholeFile.write(file, out -> out.write(text));
    }

    /**
     * Reads the file of a patch.
     *
     * @throws AtlasException with all that is wrong with it
     */
    public static AtlasPatch read(Path file) throws AtlasException {
        FileProblems problems = new FileProblems(file.getFileName().toString());
        Optional<JsonObject> json = JsonFile.object(file.toAbsolutePath().getParent(), problems);
        List<RecordEdit> edits = json.map(root -> edits(root, problems)).orElse(List.of());
        if (!problems.found().isEmpty()) {
            throw new AtlasException(problems.found());
        }
        String key = json.map(root -> root.get("atlas")).flatMap(JsonType.TEXT::read).orElse("");
        return new AtlasPatch(key, edits);
    }

    private static List<RecordEdit> edits(JsonObject root, FileProblems problems) {
        List<RecordEdit> edits = new ArrayList<>();
        if (new JsonFields(root, problems).wholeNumber("version") != VERSION) {
            problems.add("", Words.both(AtlasPatch.class, "patch.version", VERSION));
            return edits;
        }
        JsonRecords.each(
                JsonRecords.list(root, "edits", problems),
                "id",
                problems,
                (record, fields) -> edits.add(edit(record, fields)));
        return edits;
    }

    private static RecordEdit edit(JsonObject record, JsonFields fields) {
        String file = fields.text("file");
        if (!FILES.contains(file)) {
            fields.problem(Words.both(AtlasPatch.class, "patch.file", file));
        }
        return new RecordEdit(
                file, fields.text("id"), record(record.get("before")), record(record.get("after")));
    }

    private static Optional<JsonObject> record(JsonElement value) {
        return value instanceof JsonObject record ? Optional.of(record) : Optional.empty();
    }
}
