package org.plazaatlas.briefing.template;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;

import org.plazaatlas.briefing.carried.PlateDesignJson;
import org.plazaatlas.store.file.WholeFile;
import org.plazaatlas.store.json.FileProblems;
import org.plazaatlas.store.json.JsonField;
import org.plazaatlas.store.json.JsonFields;
import org.plazaatlas.store.json.JsonFile;
import org.plazaatlas.store.json.JsonRecord;
import org.plazaatlas.store.json.JsonType;
import org.plazaatlas.store.json.Problem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A JSON file (UTF-8) of one template: its name, and its design as finished pieces carry it. */
public final class TemplateFile {

    static final String ENDING = ".json";

    private static final String DESIGN = "design";
    private static final JsonRecord<Optional<String>> NAMED = named();
    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    /**
     * What a file holds.
     *
     * @param template empty if the file holds none
     * @param problems what is wrong with it, and what was left out
     */
    public record Reading(Optional<PieceTemplate> template, List<Problem> problems) {

        public Reading {
            problems = List.copyOf(problems);
        }
    }

    private TemplateFile() {}

    private static JsonRecord<Optional<String>> named() {
        JsonField<Optional<String>, Optional<String>> name =
                JsonField.optional("name", JsonType.STRING, written -> written);
        return new JsonRecord<>(List.of(name), name::in);
    }

    /** Reads a file; a template without a name is named after its file. Never fails. */
    public static Reading read(Path file) {
        String fileName = file.getFileName().toString();
        FileProblems problems = new FileProblems(fileName);
        Optional<PieceTemplate> template =
                JsonFile.object(file.toAbsolutePath().getParent(), problems)
                        .flatMap(json -> template(json, fileName, problems));
        return new Reading(template, problems.found());
    }

    private static Optional<PieceTemplate> template(
            JsonObject json, String fileName, FileProblems problems) {
        if (!json.has(DESIGN)) {
            problems.add("", TemplateWords.both("template.none"));
            return Optional.empty();
        }
        String name =
                NAMED.read(new JsonFields(json, problems))
                        .filter(written -> !written.isBlank())
                        .orElse(fileName.replace(ENDING, ""));
        return PlateDesignJson.read(json.get(DESIGN), problems)
                .map(design -> new PieceTemplate(name, design));
    }

    /**
     * Writes a template, completely or not at all.
     *
     * @throws IOException if the folder does not exist or cannot be written to
     */
    static void write(PieceTemplate template, Path file) throws IOException {
        JsonObject json = NAMED.written(Optional.of(template.name()));
        json.add(DESIGN, PlateDesignJson.written(template.design()));
        byte[] bytes = GSON.toJson(json).getBytes(StandardCharsets.UTF_8);
        WholeFile.write(file, out -> out.write(bytes));
    }
}
