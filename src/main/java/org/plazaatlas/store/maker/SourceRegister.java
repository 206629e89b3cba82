package org.plazaatlas.store.maker;

import com.google.gson.JsonObject;

import org.plazaatlas.model.SourceTier;
import org.plazaatlas.store.atlas.AtlasFiles;
import org.plazaatlas.store.atlas.RecordKind;
import org.plazaatlas.store.json.FileProblems;
import org.plazaatlas.store.json.RecordFields;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A keeper's register of the sources: the name of each publisher as it is to be printed, whose
 * finding the text passes on, and what kind of text it is. Its rows become part of the sources.
 */
final class SourceRegister {

    /** The rows of the register, by the id of their source. */
    static final RecordKind<String> KIND =
            new RecordKind<>(AtlasFiles.SOURCES, false, SourceRegister::row);

    private SourceRegister() {}

    private static String row(RecordFields fields) {
        String id = fields.text("id");
        fields.nameIfAny("publisher");
        fields.text("origin");
        fields.oneOf("tier", SourceTier.class);
        fields.englishIfAny("tierReason");
        return id;
    }

    /**
     * Adds the rows to their sources. A name in the register replaces the working note that the
     * table of sources has in its place.
     *
     * @param rows in the order of the register
     */
    static void join(List<JsonObject> sources, List<JsonObject> rows, FileProblems problems) {
        Map<String, JsonObject> byId = new HashMap<>();
        sources.forEach(source -> byId.putIfAbsent(id(source), source));
        Set<String> seen = new HashSet<>();
        int number = 1;
        for (JsonObject row : rows) {
            String where = "#" + ++number;
            if (!byId.containsKey(id(row))) {
                problems.add(where, "unknown.source", id(row));
            } else if (!seen.add(id(row))) {
                problems.add(where, "id.repeated", id(row));
            } else {
                row.asMap().forEach(byId.get(id(row))::add);
            }
        }
    }

    private static String id(JsonObject json) {
        return json.has("id") ? json.get("id").getAsString() : "";
    }
}
