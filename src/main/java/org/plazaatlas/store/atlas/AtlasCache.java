package org.plazaatlas.store.atlas;

import org.plazaatlas.store.file.FolderListing;
import org.plazaatlas.store.file.Sha256;
import org.plazaatlas.store.file.WholeFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Keeps what was computed from an atlas beside its files, in a hidden file named after what it is
 * and a digest of them all: once a file changes, it is not found again. A folder that cannot be
 * written to, or read, has no cache; nothing fails for the lack of one.
 */
public final class AtlasCache {

    private static final int DIGEST_LETTERS = 32;

    private final Path folder;
    private final String prefix;

    /** The cache, in an atlas folder, of what goes by a name (letters only). */
    public AtlasCache(Path folder, String name) {
        this.folder = folder;
        prefix = "." + name + "-";
    }

    /** What was kept for the files as they are. */
    public Optional<byte[]> read() {
        try {
            Path file = file();
            return Files.isRegularFile(file)
                    ? Optional.of(Files.readAllBytes(file))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Keeps something for the files as they are, whole or not at all, and drops what is older. */
    public void write(byte[] bytes) {
        try {
            Path file = file();
            WholeFile.write(file, out -> out.write(bytes));
            deleteAllBut(file);
        } catch (IOException e) {
            // A folder that is not to be written to is as good as any: it is computed again.
        }
    }

    private void deleteAllBut(Path newest) throws IOException {
        for (Path file : FolderListing.of(folder)) {
            if (isOfCache(file) && !file.equals(newest)) {
                Files.deleteIfExists(file);
            }
        }
    }

    private boolean isOfCache(Path file) {
        return file.getFileName().toString().startsWith(prefix);
    }

    private Path file() throws IOException {
        return folder.resolve(prefix + digest());
    }

    /** Of names and contents of all files that are not hidden. */
    private String digest() throws IOException {
        MessageDigest digest = Sha256.start();
        for (Path file : files()) {
            byte[] contents = Files.readAllBytes(file);
            digest.update(
                    "%s %d\n"
                            .formatted(file.getFileName(), contents.length)
                            .getBytes(StandardCharsets.UTF_8));
            digest.update(contents);
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, DIGEST_LETTERS);
    }

    private List<Path> files() throws IOException {
        return FolderListing.of(folder).stream()
                .filter(Files::isRegularFile)
                .filter(file -> !file.getFileName().toString().startsWith("."))
                .toList();
    }
}
