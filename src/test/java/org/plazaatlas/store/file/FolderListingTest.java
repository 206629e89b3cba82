package org.plazaatlas.store.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Iterator;

class FolderListingTest {

    @TempDir private Path folder;

    @Test
    void entriesAreSortedByName() throws IOException {
        Path b = Files.writeString(folder.resolve("b"), "");
        Path c = Files.createDirectory(folder.resolve("c"));
        Path a = Files.writeString(folder.resolve("a"), "");
        assertThat(FolderListing.of(folder)).containsExactly(a, b, c);
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "");
        assertThatThrownBy(() -> FolderListing.of(file)).isInstanceOf(NotDirectoryException.class);
    }

    @Test
    void aListingThatBreaksOffInTheMiddleIsAnInputError() {
        IOException broken = new IOException("the share is gone");
        assertThatThrownBy(() -> FolderListing.sorted(thatBreaksOff(broken))).isSameAs(broken);
    }

    private static DirectoryStream<Path> thatBreaksOff(IOException cause) {
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                throw new DirectoryIteratorException(cause);
            }

            @Override
            public void close() {
                // Nothing was opened.
            }
        };
    }
}
