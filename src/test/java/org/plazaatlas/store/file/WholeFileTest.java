package org.plazaatlas.store.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class WholeFileTest {

    @TempDir private Path folder;

    @Test
    void theOldFileStaysUntilTheNewOneIsComplete() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "old");
        WholeFile.write(
                file,
                out -> {
                    out.write('n');
                    assertThat(file).hasContent("old");
                });
        assertThat(file).hasContent("n");
        assertThat(FolderListing.of(folder)).containsExactly(file);
    }

    @Test
    void aFailureOfAnyKindLeavesTheOldFileAndNothingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "old");
        assertThatThrownBy(() -> WholeFile.write(file, out -> fail(new IOException("full"))))
                .hasMessage("full");
        assertThatThrownBy(() -> WholeFile.write(file, out -> fail(new StackOverflowError())))
                .isInstanceOf(StackOverflowError.class);
        assertThat(file).hasContent("old");
        assertThat(FolderListing.of(folder)).containsExactly(file);
    }

    private static void fail(Throwable how) throws IOException {
        switch (how) {
            case IOException e -> throw e;
            case Error e -> throw e;
            default -> throw new IllegalArgumentException(how);
        }
    }

    @Test
    void aFolderIsNoFileToBeReplaced() throws IOException {
        Path inTheWay = Files.createDirectory(folder.resolve("a"));
        assertThatThrownBy(() -> WholeFile.write(inTheWay, out -> out.write(1)))
                .hasMessage(inTheWay + ": it is a folder");
        assertThat(FolderListing.of(folder)).containsExactly(inTheWay);
    }
}
