package org.plazaatlas.briefing.series;

import org.plazaatlas.store.file.FolderListing;
import org.plazaatlas.store.file.WholeFolder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the new folder of a series, and says in both languages why it cannot be made. */
final class SeriesFolder {

    private SeriesFolder() {}

    /**
     * Writes the folder, all of it or nothing.
     *
     * @throws SeriesException if the name is taken, or the parent folder is missing or may not be
     *     written to
     * @throws IOException if the contents cannot be written
     */
    static void write(Path folder, WholeFolder.Contents contents)
            throws IOException, SeriesException {
        requireFree(folder);
        WholeFolder.write(folder, contents);
    }

    private static void requireFree(Path folder) throws SeriesException, IOException {
        Path parent = folder.toAbsolutePath().getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw SeriesException.of("folder.noParent", folder);
        }
        if (Files.isDirectory(folder) && !FolderListing.of(folder).isEmpty()) {
            throw SeriesException.of("folder.taken", folder);
        }
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw SeriesException.of("folder.isFile", folder);
        }
        if (!Files.isWritable(parent)) {
            throw SeriesException.of("folder.denied", folder);
        }
    }
}
