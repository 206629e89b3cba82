package org.plazaatlas.store.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
     * Writes a file.
     *
     * @throws IOException if the folder does not exist or cannot be written to, the file is a
     *     folder, or the contents cannot be written
     */
    public static void write(Path file, Contents contents) throws IOException {
        requireReplaceable(file);
        // Not Files.createTempFile: only its owner could read the file, and files are shared.
        Path unfinished = unfinished(file);
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
                contents.writeTo(out);
            }
            move(unfinished, file);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void requireReplaceable(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new IOException(
                    file + ": the folder does not exist; make it first, or choose another");
        }
        if (!Files.isWritable(folder)) {
            throw new IOException(file + ": the folder may not be written to; choose another");
        }
        requireNoFolder(file);
    }

    /**
     * Prevents a folder from being replaced, which would lose everything in it.
     *
     * @throws IOException if the file is a folder
     */
    static void requireNoFolder(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException(file + ": is a folder; give the name of a file");
        }
    }

    /** A path beside a file or folder, for its new contents until they are complete. */
    static Path unfinished(Path whole) {
        return whole.resolveSibling(whole.getFileName() + "." + UUID.randomUUID() + ".part");
    }

    /**
     * Renames a file, atomically if the file system can; replaces an existing file of the new name.
     *
     * @throws IOException if it cannot be renamed
     */
    static void move(Path from, Path to) throws IOException {
        try {
            Files.move(
                    from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
