package org.plazaatlas.workspace.own;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import org.plazaatlas.store.atlas.RecordKind;
import org.plazaatlas.store.json.FileProblems;
import org.plazaatlas.store.json.JsonField;
import org.plazaatlas.store.json.JsonRecord;
import org.plazaatlas.store.json.JsonRecords;
import org.plazaatlas.store.json.JsonType;

import java.util.List;
import java.util.function.Function;

/** What an analyst says about one atlas, in JSON: lists of records as an atlas folder has them. */
public final class OwnRecordsJson {

    private static final String CLAIMS = "claims";
    private static final String EVENTS = "events";
    private static final String RELATIONS = "relations";
    private static final String SOURCES = "sources";
    private static final String OBJECTIONS = "objections";

    private static final JsonField<Objection, OwnKind> KIND =
            JsonField.required(
                    "kind", JsonType.oneOf(OwnKind.class), OwnKind.CLAIM, Objection::kind);
    private static final JsonField<Objection, String> ID =
            JsonField.required("id", JsonType.TEXT, "", Objection::id);
    private static final JsonField<Objection, Boolean> HIDES =
            JsonField.required("hides", JsonType.TRUE_OR_FALSE, false, Objection::hides);
    private static final JsonField<Objection, String> REASON =
            JsonField.unlessDefault("reason", JsonType.STRING, "", Objection::reason);
    private static final JsonRecord<Objection> OBJECTION =
            new JsonRecord<>(
                    List.of(KIND, ID, HIDES, REASON),
                    f -> new Objection(KIND.in(f), ID.in(f), HIDES.in(f), REASON.in(f)));

    private OwnRecordsJson() {}

    /** Adds what is said to a record; what is empty is left out. */
    public static void write(OwnRecords own, JsonObject json) {
        add(CLAIMS, own.claims(), OwnRecordWriter::claim, json);
        add(EVENTS, own.events(), OwnRecordWriter::event, json);
        add(RELATIONS, own.relations(), OwnRecordWriter::relation, json);
        add(SOURCES, own.sources(), OwnRecordWriter::source, json);
        add(OBJECTIONS, own.objections(), OBJECTION::written, json);
    }

    private static <R> void add(
            String key, List<R> records, Function<R, JsonObject> writing, JsonObject json) {
        if (!records.isEmpty()) {
            JsonArray list = new JsonArray();
            records.forEach(record -> list.add(writing.apply(record)));
            json.add(key, list);
        }
    }

    /** What is sound in a record; all else is noted and left out. */
    public static OwnRecords read(JsonObject json, FileProblems problems) {
        return new OwnRecords(
                sound(CLAIMS, RecordKind.CLAIMS, json, problems),
                sound(EVENTS, RecordKind.EVENTS, json, problems),
                sound(RELATIONS, RecordKind.RELATIONS, json, problems),
                sound(SOURCES, RecordKind.SOURCES, json, problems),
                JsonRecords.sound(
                        JsonRecords.list(json, OBJECTIONS, problems),
                        "id",
                        problems,
                        OBJECTION::read));
    }

    private static <R> List<R> sound(
            String key, RecordKind<R> kind, JsonObject json, FileProblems problems) {
        return JsonRecords.sound(
                JsonRecords.list(json, key, problems),
                "id",
                problems,
                fields -> {
                    R record = kind.reader().apply(fields);
                    fields.refuseOthers();
                    return record;
                });
    }
}
