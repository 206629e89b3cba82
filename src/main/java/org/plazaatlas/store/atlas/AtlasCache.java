package org.plazaatlas.store.atlas;

import org.plazaatlas.store.file.FolderListing;
import org.plazaatlas.store.file.Sha256;
import org.plazaatlas.store.file.WholeFile;
import org.plazaatlas.store.table.LargeTable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Caches something that was computed from files of an atlas, in a hidden file in the atlas folder.
 * The file is named after what it holds and a digest of those files, so it is not found any more
 * once one of them has changed. The digest is taken once, when the cache is first asked: what is
 * computed while a file changes is never taken for what belongs to the changed file. Damaged bytes
 * and those of another version count as none. A folder that cannot be read or written has no cache;
 * that is not an error.
 */
public final class AtlasCache {

    private static final int DIGEST_LETTERS = 32;
    private static final Set<String> LARGE_TABLES =
            LargeTable.ALL.stream().map(LargeTable::file).collect(Collectors.toUnmodifiableSet());

    private static final Pattern OUTLINES =
            Pattern.compile(".*\\.(shp|dbf|prj|cpg|wkt)", Pattern.CASE_INSENSITIVE);

    private final Path folder;
    private final String prefix;
    private final Predicate<String> computedFrom;
    private final ByteSeal seal;
    private Optional<Path> file = Optional.empty();

    private AtlasCache(Path folder, String name, int version, Predicate<String> computedFrom) {
        this.folder = folder;
        prefix = "." + name + "-";
        seal = new ByteSeal(version);
        this.computedFrom = computedFrom;
    }

    /**
     * The cache of a mosaic: computed from all files of an atlas but its large tables.
     *
     * @param version of how mosaics are made and written
     */
    public static AtlasCache ofMosaic(Path folder, int version) {
        return new AtlasCache(folder, "mosaic", version, file -> !LARGE_TABLES.contains(file));
    }

    /**
     * The cache of projected outlines: computed from the shapefiles and the projection.
     *
     * @param version of how outlines are read and written
     */
    static AtlasCache ofOutlines(Path folder, int version) {
        return new AtlasCache(folder, "outlines", version, OUTLINES.asMatchPredicate());
    }

    /** The bytes cached for the files; empty if there are none or they cannot be read. */
    public Optional<byte[]> read() {
        try {
            Path cached = file();
            return Files.isRegularFile(cached)
                    ? seal.opened(Files.readAllBytes(cached))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Caches bytes for the files, completely or not at all, and deletes older ones. */
    public void write(byte[] bytes) {
        try {
            Path cached = file();
            WholeFile.write(cached, out -> out.write(seal.sealed(bytes)));
            deleteAllBut(cached);
        } catch (IOException e) {
            // Without a cache the bytes are computed again next time.
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

    private synchronized Path file() throws IOException {
        if (file.isEmpty()) {
            file = Optional.of(folder.resolve(prefix + digest()));
        }
        return file.get();
    }

    /** The digest of names and contents of the files it is computed from. */
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
                .filter(file -> computedFrom.test(file.getFileName().toString()))
                .toList();
    }
}
