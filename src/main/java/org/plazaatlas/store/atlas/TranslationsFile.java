package org.plazaatlas.store.atlas;

import com.google.gson.JsonObject;

import org.plazaatlas.store.json.FieldType;
import org.plazaatlas.store.json.FileProblems;
import org.plazaatlas.store.json.JsonFields;
import org.plazaatlas.store.json.JsonFile;
import org.plazaatlas.store.json.Translations;

import java.nio.file.Path;
import java.util.Map;

/** Reads the translations of an atlas folder. */
public final class TranslationsFile {

    private TranslationsFile() {}

    /** The translations of a folder; none if it lacks them. Problems are noted. */
    public static Translations read(Path folder, FileProblems problems) {
        return new Translations(
                JsonFile.object(folder, problems)
                        .map(root -> spanish(root, problems))
                        .orElse(Map.of()));
    }

    private static Map<String, String> spanish(JsonObject root, FileProblems problems) {
        JsonFields fields = new JsonFields(root, problems);
        Map<String, String> spanish = fields.inner("es").all(FieldType.TEXT);
        fields.refuseOthers();
        return spanish;
    }
}
