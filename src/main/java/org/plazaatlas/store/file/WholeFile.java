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
 * Writes a file, all of it or nothing: what was there before is replaced only when the new one is
 * complete.
 *
 * @see WholeFiles for several files that belong together
 */
public final class WholeFile {

    /** Writes the contents of a file. */
    @FunctionalInterface
    public interface Contents {
        void writeTo(OutputStream out) throws IOException;
    }

    private WholeFile() {}

    /**
     * Writes a file.
     *
     * @throws IOException if the folder does not exist or cannot be written to
     */
    public static void write(Path file, Contents contents) throws IOException {
        requireReplaceable(file);
        // Not Files.createTempFile: nobody else could read what it makes, and files are shared.
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

    /** A folder would be moved away with all that it holds, and not come back. */
    static void requireNoFolder(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException(file + ": is a folder; give the name of a file");
        }
    }

    /** A name beside a file or folder, for its new contents until they are complete. */
    static Path unfinished(Path whole) {
        return whole.resolveSibling(whole.getFileName() + "." + UUID.randomUUID() + ".part");
    }

    /** Renames a file, in one step where the file system can; replaces what has the new name. */
    static void move(Path from, Path to) throws IOException {
        try {
            Files.move(
                    from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
