package org.plazaatlas.store.json;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes a list of records as JSON, one record per line, so that a change of a record is a change
 * of its line.
 */
public final class JsonLines {

    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    private JsonLines() {}

    /**
     * Writes a file, in place of an existing one.
     *
     * @throws IOException if it cannot be written
     */
    public static void write(Path file, List<JsonObject> records) throws IOException {
        String lines = records.stream().map(GSON::toJson).collect(Collectors.joining(",\n"));
        Files.writeString(file, "[\n" + lines + "\n]\n");
    }
}
