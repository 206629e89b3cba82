package org.plazaatlas.store.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class WholeFolderTest {

    @TempDir private Path folder;

    @Test
    void aFolderGetsItsNameOnceItIsComplete() throws IOException {
        Path out = folder.resolve("out");
        WholeFolder.write(
                out,
                stage -> {
                    Files.writeString(stage.resolve("a"), "A");
                    assertThat(out).doesNotExist();
                });
        assertThat(out.resolve("a")).hasContent("A");
        assertThat(FolderListing.of(folder)).containsExactly(out);
    }

    @Test
    void aFailureLeavesNothingEvenOfFoldersWithin() throws IOException {
        assertThatThrownBy(() -> WholeFolder.write(folder.resolve("out"), this::failLate))
                .isInstanceOf(IOException.class)
                .hasMessage("no space left");
        assertThat(FolderListing.of(folder)).isEmpty();
    }

    private void failLate(Path stage) throws IOException {
        Path within = Files.createDirectory(stage.resolve("within"));
        Files.writeString(within.resolve("a"), "A");
        throw new IOException("no space left");
    }

    @Test
    void aFolderThatHoldsAnythingIsNotTouched() throws IOException {
        Path out = Files.createDirectory(folder.resolve("out"));
        Files.writeString(out.resolve("mine"), "mine");
        assertThatThrownBy(() -> WholeFolder.write(out, stage -> {}))
                .isInstanceOf(IOException.class);
        assertThat(out.resolve("mine")).hasContent("mine");
        assertThat(FolderListing.of(folder)).containsExactly(out);
    }
}
