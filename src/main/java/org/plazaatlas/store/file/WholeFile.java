package org.plazaatlas.store.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/**
 * Writes a file completely or not at all: an existing file is replaced only when the new one is
 * complete.
 *
 * @see WholeFiles for several files that belong together
 */
public final class WholeFile {

    /** Writes the contents of a file. */
    @FunctionalInterface
    public interface Contents {
        /**
         * Writes all contents; the caller closes the stream.
         *
         * @throws IOException if the contents cannot be made or written
         */
        void writeTo(OutputStream out) throws IOException;
    }

    private WholeFile() {}

    /**
     * Writes a file. A link is followed, and a file that is replaced keeps its owner and mode. What
     * is written to a pipe or a device goes there at once, complete or not.
     *
     * @throws UnwritableFileException if the folder does not exist or cannot be written to, or what
     *     stands there is neither a file, a pipe nor a character device
     * @throws IOException if the contents cannot be written
     */
    public static void write(Path file, Contents contents) throws IOException {
        write(file, contents, FilePlace::take);
    }

    /**
     * Writes a file as {@link #write} does, but where its owner cannot be kept or it has several
     * names, a new file takes this name: at no moment is there less than the old contents or the
     * new.
     *
     * @throws UnwritableFileException as {@link #write} does
     * @throws IOException if the contents cannot be written
     */
    public static void replace(Path file, Contents contents) throws IOException {
        write(file, contents, FilePlace::yieldTo);
    }

    /** Puts complete contents at a place. */
    @FunctionalInterface
    private interface Taking {
        void take(FilePlace place, Path complete) throws IOException;
    }

    private static void write(Path file, Contents contents, Taking taking) throws IOException {
        FilePlace place = FilePlace.of(file);
        if (place.takesStream()) {
            writeTo(place.stream(), contents);
            return;
        }
        // Not Files.createTempFile: only its owner could read the file, and files are shared.
        Path unfinished = unfinished(place.file());
        try {
            place.create(unfinished);
            writeTo(Files.newOutputStream(unfinished), contents);
            taking.take(place, unfinished);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void writeTo(OutputStream bytes, Contents contents) throws IOException {
        try (OutputStream out = new BufferedOutputStream(bytes)) {
            contents.writeTo(out);
        }
    }

    /**
     * Checks that {@link #write} would find a place for a file, before its contents are made.
     *
     * @throws UnwritableFileException if not
     * @throws IOException if the place cannot be looked at
     */
    public static void requireWritable(Path file) throws IOException {
        FilePlace.of(file);
    }

    /**
     * Whether what is written to a file goes into a pipe or a device.
     *
     * @throws UnwritableFileException if it cannot be written to
     * @throws IOException if the place cannot be looked at
     */
    public static boolean isStream(Path file) throws IOException {
        return FilePlace.of(file).takesStream();
    }

    /** A path beside a file or folder, for its new contents until they are complete. */
    static Path unfinished(Path whole) {
        return whole.resolveSibling(whole.getFileName() + "." + UUID.randomUUID() + ".part");
    }
}
