package org.plazaatlas.workspace;

import org.plazaatlas.store.file.WholeFile;
import org.plazaatlas.store.json.FileProblems;
import org.plazaatlas.store.json.Problem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * A JSON file (UTF-8) of saved views, as people exchange them. Fields that this program does not
 * know are passed over; a file of a later version is refused as a whole. Extents are metres on the
 * map of the atlas the views were saved from.
 */
public final class ViewFile {

    /**
     * What a file holds.
     *
     * @param views those that could be read, in the order of the file
     * @param problems what is wrong with the file or with the views left out; empty if nothing is
     */
    public record Reading(List<SavedView> views, List<Problem> problems) {

        public Reading {
            views = List.copyOf(views);
            problems = List.copyOf(problems);
        }
    }

    private ViewFile() {}

    /** Reads a file; whatever is wrong with it is among the problems, in both languages. */
    public static Reading read(Path file) {
        FileProblems problems = new FileProblems(file.getFileName().toString());
        List<SavedView> views = new ViewReader(problems).read(file.toAbsolutePath().getParent());
        return new Reading(views, problems.found());
    }

    /**
     * Reads the text of such a file from within another file.
     *
     * @param file what problems call it
     */
    public static Reading read(String text, String file) {
        FileProblems problems = new FileProblems(file);
        List<SavedView> views = new ViewReader(problems).readText(text);
        return new Reading(views, problems.found());
    }

    /** The text of a file, to be kept within another one. Equal views give equal text. */
    public static String text(List<SavedView> views) {
        return ViewWriter.text(views);
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
