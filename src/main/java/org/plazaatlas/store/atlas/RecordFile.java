package org.plazaatlas.store.atlas;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

import org.plazaatlas.store.json.FileProblems;
import org.plazaatlas.store.json.JsonFields;
import org.plazaatlas.store.json.JsonFile;
import org.plazaatlas.store.json.RecordFields;
import org.plazaatlas.store.json.Translations;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads a JSON file that is a list of records. */
final class RecordFile {

    private RecordFile() {}

    /**
     * The records of a file of the folder, each made by the decoder. Problems are noted; a record
     * with a problem is read nevertheless, with harmless placeholders for the malformed fields.
     */
    static <T> List<T> read(
            Path folder,
            FileProblems problems,
            Translations translations,
            Function<RecordFields, T> decoder) {
        List<T> records = new ArrayList<>();
        int number = 0;
        for (JsonElement element : JsonFile.list(folder, problems)) {
            number++;
            if (element instanceof JsonObject object) {
                JsonFields fields =
                        new JsonFields(object, label(object, number), problems, translations);
                records.add(decoder.apply(fields));
                fields.refuseOthers();
            } else {
                problems.add("#" + number, "json.notRecord");
            }
        }
        return records;
    }

    private static String label(JsonObject object, int number) {
        return object.get("id") instanceof JsonPrimitive id ? id.getAsString() : "#" + number;
    }
}
