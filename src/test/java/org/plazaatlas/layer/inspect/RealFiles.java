package org.plazaatlas.layer.inspect;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.plazaatlas.cli.command.Shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The folder of real files with their expected values, which is no part of the project: tests over
 * it run where it lies beside the project, or where {@code -Dplaza.realdata=FOLDER} says.
 */
final class RealFiles {

    private static final Path FOLDER =
            Path.of(System.getProperty("plaza.realdata", "../shared/realdata"));

    private static final Map<String, JsonObject> REPORTS = new ConcurrentHashMap<>();

    private RealFiles() {}

    static boolean areThere() {
        return Files.isDirectory(FOLDER);
    }

    static Path file(String name) {
        return FOLDER.resolve(name);
    }

    /** The rows of a table of expected values, without its header. */
    static List<String[]> table(String name) throws IOException {
        return Files.readAllLines(file(name)).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .toList();
    }

    /** What {@code plaza inspect --json} prints of a file. */
    static JsonObject inspected(String file, String... options) {
        return REPORTS.computeIfAbsent(
                file + " " + String.join(" ", options), _ -> inspect(file, options));
    }

    private static JsonObject inspect(String file, String... options) {
        String[] arguments = new String[options.length + 3];
        arguments[0] = "inspect";
        arguments[1] = file(file).toString();
        arguments[2] = "--json";
        System.arraycopy(options, 0, arguments, 3, options.length);
        return JsonParser.parseString(Shell.english(arguments).out()).getAsJsonObject();
    }

    /** A layer of a report by its name; the only one for an empty name. */
    static JsonObject layer(JsonObject report, String name) {
        JsonArray layers = report.getAsJsonArray("layers");
        for (JsonElement layer : layers) {
            if (layer.getAsJsonObject().get("name").getAsString().equals(name)) {
                return layer.getAsJsonObject();
            }
        }
        if (name.isEmpty() && layers.size() == 1) {
            return layers.get(0).getAsJsonObject();
        }
        throw new AssertionError("no layer " + name + " in " + names(layers));
    }

    private static List<String> names(JsonArray layers) {
        return layers.asList().stream()
                .map(layer -> layer.getAsJsonObject().get("name").getAsString())
                .toList();
    }
}
