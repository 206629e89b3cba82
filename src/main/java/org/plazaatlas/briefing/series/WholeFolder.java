package org.plazaatlas.briefing.series;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Writes a folder of files, all of them or nothing: they are made in a folder beside it, which gets
 * the name when it is complete. A folder that holds anything is never touched.
 */
final class WholeFolder {

    /** Fills a folder. */
    @FunctionalInterface
    interface Contents {
        void writeInto(Path folder) throws IOException;
    }

    private WholeFolder() {}

    /**
     * Writes a folder.
     *
     * @throws SeriesException if the name is taken, or the folder that it is to go into is missing
     *     or may not be written to
     * @throws IOException if the contents cannot be written
     */
    static void write(Path folder, Contents contents) throws IOException, SeriesException {
        requireFree(folder);
        Path whole = folder.toAbsolutePath();
        Path unfinished =
                whole.resolveSibling(whole.getFileName() + "." + UUID.randomUUID() + ".part");
        Files.createDirectory(unfinished);
        try {
            contents.writeInto(unfinished);
            Files.deleteIfExists(whole);
            Files.move(unfinished, whole);
        } finally {
            delete(unfinished);
        }
    }

    /**
     * Whether a folder of that name can be made; to be asked before the work is done.
     *
     * @throws SeriesException if not; says why
     */
    static void requireFree(Path folder) throws SeriesException, IOException {
        Path parent = folder.toAbsolutePath().getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw SeriesException.of("folder.noParent", folder);
        }
        if (Files.isDirectory(folder) && !files(folder).isEmpty()) {
            throw SeriesException.of("folder.taken", folder);
        }
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw SeriesException.of("folder.isFile", folder);
        }
        if (!Files.isWritable(parent)) {
            throw SeriesException.of("folder.denied", folder);
        }
    }

    /** Removes what is left of an unfinished folder, if anything. */
    private static void delete(Path unfinished) throws IOException {
        if (Files.exists(unfinished)) {
            for (Path file : files(unfinished)) {
                Files.deleteIfExists(file);
            }
            Files.delete(unfinished);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
