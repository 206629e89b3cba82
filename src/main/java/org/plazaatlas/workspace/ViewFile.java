package org.plazaatlas.workspace;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;

import org.plazaatlas.store.file.WholeFile;
import org.plazaatlas.store.json.FileProblems;
import org.plazaatlas.store.json.JsonType;
import org.plazaatlas.store.json.Problem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * A JSON file (UTF-8) of saved views, as people exchange them. Fields that this program does not
 * know are ignored; a file of a later version is refused as a whole. Extents are in map metres of
 * the atlas from which the views were saved.
 */
public final class ViewFile {

    /**
     * What a file holds.
     *
     * @param views those that could be read, in the order of the file
     * @param problems what is wrong with the file or with the views left out; empty if nothing is
     * @param isLater whether a later version of the program has written it
     */
    public record Reading(List<SavedView> views, List<Problem> problems, boolean isLater) {

        public Reading {
            views = List.copyOf(views);
            problems = List.copyOf(problems);
        }
    }

    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private static final JsonType<List<SavedView>> RECORDS =
            JsonType.listOf(ViewJson.SAVED_VIEW.type());

    private ViewFile() {}

    /**
     * Reads a file. Reports everything that is wrong with it, also if it cannot be read, among the
     * problems, in both languages.
     */
    public static Reading read(Path file) {
        FileProblems problems = new FileProblems(file.getFileName().toString());
        ViewReader reader = new ViewReader(problems);
        List<SavedView> views = reader.read(file.toAbsolutePath().getParent());
        return new Reading(views, problems.found(), reader.isLater());
    }

    /**
     * Reads the text of such a file that is embedded in another file.
     *
     * @param file the name of the other file, for the problems
     */
    public static Reading read(String text, String file) {
        FileProblems problems = new FileProblems(file);
        ViewReader reader = new ViewReader(problems);
        List<SavedView> views = reader.readText(text);
        return new Reading(views, problems.found(), reader.isLater());
    }

    /** The text of such a file, to be embedded in another one. Equal views give equal text. */
    public static String text(List<SavedView> views) {
        JsonObject file = new JsonObject();
        file.addProperty(ViewReader.VERSION, ViewReader.KNOWN_VERSION);
        file.add(ViewReader.VIEWS, RECORDS.written(views));
        return GSON.toJson(file) + "\n";
    }

    /**
     * Writes a file, all of it or nothing.
     *
     * @throws IOException if the folder does not exist or cannot be written to
     */
    public static void write(Path file, List<SavedView> views) throws IOException {
        byte[] text = text(views).getBytes(StandardCharsets.UTF_8);
        WholeFile.write(file, out -> out.write(text));
    }
}
