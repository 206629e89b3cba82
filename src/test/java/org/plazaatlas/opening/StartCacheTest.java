package org.plazaatlas.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

class StartCacheTest {

    private static final String TAKEN = "mixed mode, emulated-client, sharing";
    private static final String REFUSED = "mixed mode, emulated-client";

    @TempDir private Path libraries;

    @Test
    void withoutAFileThereIsNone() {
        assertThat(cache(TAKEN, "-XX:AOTCache=x").state()).isEqualTo(StartCache.CacheState.MISSING);
    }

    @Test
    void itIsUsedIfTheRuntimeWasGivenItAndTookIt() throws IOException {
        Files.createFile(libraries.resolve("plaza.aot"));
        assertThat(cache(TAKEN, "-XX:AOTCache=x").state()).isEqualTo(StartCache.CacheState.USED);
        assertThat(cache(REFUSED, "-XX:AOTCache=x").state())
                .isEqualTo(StartCache.CacheState.UNUSED);
        assertThat(cache(TAKEN, "-Dany=x").state())
                .as("it shares its own classes alone")
                .isEqualTo(StartCache.CacheState.UNUSED);
    }

    @Test
    void whereNoProgramLiesNothingIsRecorded() {
        assertThatThrownBy(() -> cache(TAKEN).record()).isInstanceOf(NoSuchFileException.class);
        assertThat(libraries).isEmptyDirectory();
    }

    @Test
    void sumsAreThoseOfCksum() throws IOException {
        // what printf 123456789 | cksum prints, the check value of this CRC
        assertThat(sum("")).isEqualTo(4294967295L);
        assertThat(sum("123456789")).isEqualTo(930766865L);
        Files.writeString(libraries.resolve("b.jar"), "123456789");
        Files.writeString(libraries.resolve("B.jar"), "");
        Path sums = libraries.resolve("sums");
        new ProgramJars(libraries).writeSums(sums);
        assertThat(sums).hasContent("4294967295 0 B.jar\n930766865 9 b.jar\n");
    }

    private static long sum(String text) {
        PosixChecksum sum = new PosixChecksum();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        sum.add(bytes, bytes.length);
        return sum.value();
    }

    private StartCache cache(String runtime, String... options) {
        return new StartCache(libraries, List.of(options), runtime);
    }
}
