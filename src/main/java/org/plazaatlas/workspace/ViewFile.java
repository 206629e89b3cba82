package org.plazaatlas.workspace;

import org.plazaatlas.store.FileProblems;
import org.plazaatlas.store.Problem;
import org.plazaatlas.store.WholeFile;

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
     * Writes a file, all of it or nothing.
     *
     * @throws IOException if the folder does not exist or cannot be written to
     */
    public static void write(Path file, List<SavedView> views) throws IOException {
        byte[] text = ViewWriter.text(views).getBytes(StandardCharsets.UTF_8);
        WholeFile.write(file, out -> out.write(text));
    }
}
