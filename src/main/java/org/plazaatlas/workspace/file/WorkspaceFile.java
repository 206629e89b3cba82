package org.plazaatlas.workspace.file;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;

import org.plazaatlas.language.ReasonedException;
import org.plazaatlas.store.file.BoundedFile;
import org.plazaatlas.store.file.WholeFile;
import org.plazaatlas.store.json.FileProblems;
import org.plazaatlas.store.json.JsonFile;
import org.plazaatlas.store.json.Problem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads and writes the file of a workspace (JSON, UTF-8), always whole. */
public final class WorkspaceFile {

    /**
     * What a file holds.
     *
     * @param contents what could be read
     * @param problems what is wrong with the rest; empty if nothing is
     * @param version of the file; 0 if it tells none
     */
    public record Reading(WorkspaceContents contents, List<Problem> problems, int version) {

        public Reading {
            problems = List.copyOf(problems);
        }

        /** Whether an earlier version of the program made the file. */
        public boolean isEarlier() {
            return problems.isEmpty() && version < WorkspaceJson.VERSION;
        }
    }

    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private WorkspaceFile() {}

    /**
     * Reads a file. What is damaged in it is told among the problems.
     *
     * @param atlasKey of the atlas to which the views of a file belong that tells none
     * @throws ReasonedException if a later version of the program made the file
     * @throws IOException if there is no file or it cannot be read
     */
    public static Reading read(Path file, String atlasKey) throws IOException {
        FileProblems problems = new FileProblems(file.getFileName().toString());
        Optional<JsonObject> json = JsonFile.objectIn(BoundedFile.text(file), problems);
        int version = json.map(root -> WorkspaceJson.version(root, problems)).orElse(0);
        if (version > WorkspaceJson.VERSION) {
            throw new ReasonedException(problems.found().getLast().message());
        }
        WorkspaceContents contents =
                json.map(root -> contents(root, version, file, atlasKey, problems))
                        .orElse(WorkspaceContents.EMPTY);
        return new Reading(contents, problems.found(), version);
    }

    private static WorkspaceContents contents(
            JsonObject root, int version, Path file, String atlasKey, FileProblems problems) {
        return version == WorkspaceJson.OF_VIEWS
                ? WorkspaceJson.ofViews(root, atlasKey, problems)
                : WorkspaceJson.read(root, folder(file), problems);
    }

    private static Path folder(Path file) {
        return file.toAbsolutePath().getParent();
    }

    /** The text of a file. Equal contents give equal text. */
    static String text(WorkspaceContents contents, Path file) {
        return GSON.toJson(WorkspaceJson.written(contents, folder(file))) + "\n";
    }

    /**
     * Writes a file, all of it or nothing, even where it has several names.
     *
     * @throws IOException if the folder does not exist or cannot be written to
     */
    public static void write(Path file, WorkspaceContents contents) throws IOException {
        byte[] text = text(contents, file).getBytes(StandardCharsets.UTF_8);
        WholeFile.replace(file, out -> out.write(text));
    }
}
