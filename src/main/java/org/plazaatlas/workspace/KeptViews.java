package org.plazaatlas.workspace;

import org.plazaatlas.language.ReasonedException;
import org.plazaatlas.store.json.Problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The file in which a user keeps views of one atlas. */
public final class KeptViews {

    /**
     * What was kept.
     *
     * @param problems what is wrong with the file; empty if nothing is
     * @param putAside the new name of a damaged file, which still has all its content
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
     * Reads the kept views; none if there is no file yet. Renames a damaged file and writes those
     * of its views that can be read to a new one.
     *
     * @throws IOException if a damaged file cannot be renamed, or the new one cannot be written, or
     *     the file is of a later version of the program; do not call {@link #write} then, which
     *     could overwrite the file
     */
    public Found read() throws IOException {
        if (!Files.exists(file)) {
            return new Found(List.of(), List.of(), Optional.empty());
        }
        ViewFile.Reading reading = ViewFile.read(file);
        if (reading.isLater()) {
            throw new ReasonedException(reading.problems().getFirst().message());
        }
        if (reading.problems().isEmpty()) {
            return new Found(reading.views(), List.of(), Optional.empty());
        }
        Path damaged = free(".damaged");
        Files.move(file, damaged);
        write(reading.views());
        return new Found(reading.views(), reading.problems(), Optional.of(damaged));
    }

    /** A name that no file has yet, so that earlier damaged files are not lost either. */
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
     * @throws IOException if the file cannot be written; the file then stays as it was
     */
    public void write(List<SavedView> views) throws IOException {
        Files.createDirectories(file.getParent());
        ViewFile.write(file, views);
    }
}
