package org.plazaatlas.store.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a new folder of files completely or not at all: the files are made in a folder beside it,
 * which is renamed when it is complete. A folder that is not empty is never touched.
 */
public final class WholeFolder {

    /** Fills a folder. */
    @FunctionalInterface
    public interface Contents {
        /**
         * Writes all files into an empty folder.
         *
         * @throws IOException if they cannot be made or written
         */
        void writeInto(Path folder) throws IOException;
    }

    private WholeFolder() {}

    /**
     * Writes a folder. An empty one keeps its mode, and a link to one stays.
     *
     * @param folder must not exist yet, or be empty; its parent must exist
     * @throws IOException if there is a file or a folder with contents of that name, the parent
     *     cannot be written to, or the contents cannot be written
     */
    public static void write(Path folder, Contents contents) throws IOException {
        Path whole = Files.exists(folder) ? folder.toRealPath() : folder.toAbsolutePath();
        Path unfinished = WholeFile.unfinished(whole);
        try {
            Files.createDirectory(unfinished);
            contents.writeInto(unfinished);
            if (Files.exists(whole)) {
                FilePlace.dress(unfinished, whole);
                Files.delete(whole);
            }
            Files.move(unfinished, whole);
        } finally {
            FolderListing.delete(unfinished);
        }
    }
}
