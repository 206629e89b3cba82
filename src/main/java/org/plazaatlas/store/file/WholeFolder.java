package org.plazaatlas.store.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a new folder of files, all of them or nothing: they are made in a folder beside it, which
 * gets the name when it is complete. A folder that holds anything is never touched.
 */
public final class WholeFolder {

    /** Fills a folder. */
    @FunctionalInterface
    public interface Contents {
        void writeInto(Path folder) throws IOException;
    }

    private WholeFolder() {}

    /**
     * Writes a folder.
     *
     * @param folder does not exist yet, or is empty; its parent exists
     * @throws IOException if the name is taken, the parent may not be written to, or the contents
     *     cannot be written
     */
    public static void write(Path folder, Contents contents) throws IOException {
        Path whole = folder.toAbsolutePath();
        Path unfinished = WholeFile.unfinished(whole);
        try {
            Files.createDirectory(unfinished);
            contents.writeInto(unfinished);
            Files.deleteIfExists(whole);
            Files.move(unfinished, whole);
        } finally {
            FolderListing.delete(unfinished);
        }
    }
}
