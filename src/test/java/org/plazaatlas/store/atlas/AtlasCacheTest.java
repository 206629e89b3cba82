package org.plazaatlas.store.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

class AtlasCacheTest {

    private static final byte[] SOME = {1, 2, 3};
    private static final byte[] OTHER = {4, 5};
    private static final int VERSION = 1;

    @TempDir private Path folder;
    private AtlasCache cache;

    @BeforeEach
    void writeAnAtlas() throws IOException {
        Files.writeString(folder.resolve("claims.json"), "[]");
        Files.writeString(folder.resolve("states.shp"), "shapes");
        cache = open();
    }

    /** The cache of the files as they are now. */
    private AtlasCache open() {
        return AtlasCache.ofMosaic(folder, VERSION);
    }

    @Test
    void hasNothingAtFirst() {
        assertThat(cache.read()).isEmpty();
    }

    @Test
    void givesBackWhatItWasGiven() {
        cache.write(SOME);
        assertThat(cache.read()).hasValue(SOME);
        assertThat(open().read()).hasValue(SOME);
    }

    @Test
    void keepsItInOneHiddenFile() throws IOException {
        cache.write(SOME);
        cache.write(OTHER);
        assertThat(hidden()).singleElement().asString().startsWith(".mosaic-");
        assertThat(cache.read()).hasValue(OTHER);
    }

    @Test
    void hasNothingForChangedFiles() throws IOException {
        cache.write(SOME);
        Files.writeString(folder.resolve("claims.json"), "[1]");
        assertThat(open().read()).isEmpty();
    }

    @Test
    void hasNothingForFilesMoreOrRenamed() throws IOException {
        cache.write(SOME);
        Files.writeString(folder.resolve("municipalities.shp"), "");
        assertThat(open().read()).isEmpty();
        Files.delete(folder.resolve("municipalities.shp"));
        assertThat(open().read()).hasValue(SOME);
        Files.move(folder.resolve("states.shp"), folder.resolve("state.shp"));
        assertThat(open().read()).isEmpty();
    }

    @Test
    void dropsWhatWasKeptForOlderFiles() throws IOException {
        cache.write(SOME);
        Files.writeString(folder.resolve("claims.json"), "[1]");
        open().write(OTHER);
        assertThat(hidden()).hasSize(1);
        assertThat(open().read()).hasValue(OTHER);
    }

    @Test
    void whatWasComputedBeforeAFileChangedIsNotTakenForTheChangedOne() throws IOException {
        assertThat(cache.read()).isEmpty();
        Files.writeString(folder.resolve("claims.json"), "[1]");
        cache.write(SOME);
        assertThat(open().read()).isEmpty();
    }

    @Test
    void hasNothingOfAnotherVersion() {
        cache.write(SOME);
        assertThat(AtlasCache.ofMosaic(folder, VERSION + 1).read()).isEmpty();
    }

    @Test
    void damagedBytesCountAsNone() throws IOException {
        cache.write(SOME);
        Path file = folder.resolve(hidden().getFirst());
        byte[] damaged = Files.readAllBytes(file);
        damaged[damaged.length - 1] ^= 1;
        Files.write(file, damaged);
        assertThat(open().read()).isEmpty();
    }

    @Test
    void leavesOtherFilesAlone() throws IOException {
        AtlasCache.ofOutlines(folder, VERSION).write(OTHER);
        cache.write(SOME);
        assertThat(AtlasCache.ofOutlines(folder, VERSION).read()).hasValue(OTHER);
        assertThat(folder.resolve("claims.json")).hasContent("[]");
    }

    @Test
    void doesWithoutAFolderThatCannotBeWrittenTo() {
        AtlasCache nowhere = AtlasCache.ofMosaic(folder.resolve("claims.json"), VERSION);
        nowhere.write(SOME);
        assertThat(nowhere.read()).isEmpty();
        AtlasCache missing = AtlasCache.ofMosaic(folder.resolve("missing"), VERSION);
        missing.write(SOME);
        assertThat(missing.read()).isEmpty();
    }

    @Test
    void leavesNothingUnfinishedWhereTheFileCannotBeReplaced() throws IOException {
        cache.write(SOME);
        Path file = folder.resolve(hidden().getFirst());
        Files.delete(file);
        Files.createDirectories(file.resolve("in the way"));
        cache.write(OTHER);
        assertThat(cache.read()).isEmpty();
        assertThat(hidden()).containsExactly(file.getFileName().toString());
    }

    private List<String> hidden() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("."))
                    .toList();
        }
    }
}
