package org.plazaatlas.store.file;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Lists folders. Unlike the stream of {@link Files#list}, a listing that breaks off in the middle
 * throws an {@link IOException}, so that callers need to expect no other.
 */
public final class FolderListing {

    private FolderListing() {}

    /**
     * What lies in a folder, sorted by name.
     *
     * @throws IOException if it is no folder or cannot be read to its end
     */
    public static List<Path> of(Path folder) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            return sorted(entries);
        }
    }

    static List<Path> sorted(DirectoryStream<Path> entries) throws IOException {
        List<Path> sorted = new ArrayList<>();
        try {
            entries.forEach(sorted::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        Collections.sort(sorted);
        return sorted;
    }

    /** Deletes a file or folder, if there is one, with all that it holds; follows no links. */
    static void delete(Path path) throws IOException {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            for (Path entry : of(path)) {
                delete(entry);
            }
        }
        Files.deleteIfExists(path);
    }
}
