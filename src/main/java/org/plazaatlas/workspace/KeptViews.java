package org.plazaatlas.workspace;

import org.plazaatlas.store.json.Problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The file in which a user's views of one atlas are kept. */
public final class KeptViews {

    /**
     * What was kept.
     *
     * @param problems what is wrong with the file; empty if nothing is
     * @param putAside where a damaged file lies now, with all that was in it
     */
    public record Found(List<SavedView> views, List<Problem> problems, Optional<Path> putAside) {

        public Found {
            views = List.copyOf(views);
            problems = List.copyOf(problems);
        }
    }

    private final Path file;

    KeptViews(Path file) {
        this.file = file;
    }

    public Path file() {
        return file;
    }

    /**
     * Reads what was kept: nothing if there is no file yet. A damaged file is put aside, and those
     * of its views that can be read are kept in a new one.
     *
     * @throws IOException if a damaged file cannot be put aside; it is not to be written then
     */
    public Found read() throws IOException {
        if (!Files.exists(file)) {
            return new Found(List.of(), List.of(), Optional.empty());
        }
        ViewFile.Reading reading = ViewFile.read(file);
        if (reading.problems().isEmpty()) {
            return new Found(reading.views(), List.of(), Optional.empty());
        }
        Path aside = free(".damaged");
        Files.move(file, aside);
        write(reading.views());
        return new Found(reading.views(), reading.problems(), Optional.of(aside));
    }

    /** A name that no file has yet, so that an earlier damaged one is not lost either. */
    private Path free(String ending) {
        Path name = file.resolveSibling(file.getFileName() + ending);
        for (int next = 2; Files.exists(name); next++) {
            name = file.resolveSibling(file.getFileName() + ending + "-" + next);
        }
        return name;
    }

    /**
     * Keeps exactly these views.
     *
     * @throws IOException if the file cannot be written; what was kept before stays
     */
    public void write(List<SavedView> views) throws IOException {
        Files.createDirectories(file.getParent());
        ViewFile.write(file, views);
    }
}
