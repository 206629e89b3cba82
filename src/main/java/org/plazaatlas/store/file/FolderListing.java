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
 * Lists folders. If a listing breaks off in the middle, it throws an {@link IOException}, unlike
 * the stream of {@link Files#list}; callers need to expect no other exception.
 */
public final class FolderListing {

    private FolderListing() {}

    /**
     * The files and folders in a folder, sorted by name.
     *
     * @throws IOException if it is not a folder, or cannot be read to its end
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

    /**
     * Deletes a file or folder, if there is one, with everything in it; does not follow links.
     *
     * @throws IOException if something in it cannot be deleted
     */
    public static void delete(Path path) throws IOException {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            for (Path entry : of(path)) {
                delete(entry);
            }
        }
        Files.deleteIfExists(path);
    }
}
