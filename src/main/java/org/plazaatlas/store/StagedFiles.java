package org.plazaatlas.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * Files that are written beside a folder and moved into it only when all of them are complete, so
 * that a failure on the way leaves the folder as it was.
 */
final class StagedFiles implements AutoCloseable {

    private final Path folder;
    private final Path stage;

    /** Makes the folder, if there is none yet, and an empty stage inside it. */
    StagedFiles(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.stage = Files.createTempDirectory(folder, ".import");
    }

    /** Where to write the file of that name. */
    Path path(String name) {
        return stage.resolve(name);
    }

    /** Moves all files written into the folder; they replace those of the same name. */
    void commit() throws IOException {
        for (Path file : written()) {
            Path target = folder.resolve(file.getFileName());
            Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Removes the stage, and whatever has not been committed. */
    @Override
    public void close() throws IOException {
        for (Path file : written()) {
            Files.delete(file);
        }
        Files.delete(stage);
    }

    private List<Path> written() throws IOException {
        try (Stream<Path> files = Files.list(stage)) {
            return files.sorted().toList();
        }
    }
}
