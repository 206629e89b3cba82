package org.plazaatlas.store.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

class WholeFilesTest {

    @TempDir private Path folder;
    private Path claims;
    private Path seats;

    @BeforeEach
    void writeOldFiles() throws IOException {
        claims = Files.writeString(folder.resolve("claims"), "old claims");
        seats = Files.writeString(folder.resolve("seats"), "old seats");
    }

    @Test
    void allFilesAreReplacedTogether() throws IOException {
        try (WholeFiles files = new WholeFiles()) {
            Files.writeString(files.stage(claims), "new claims");
            Files.writeString(files.stage(folder.resolve("events")), "new events");
            files.remove(seats);
            assertThat(claims).hasContent("old claims");
            files.commit();
        }
        assertThat(contents()).isEqualTo(Map.of("claims", "new claims", "events", "new events"));
    }

    @Test
    void withoutACommitNothingChanges() throws IOException {
        try (WholeFiles files = new WholeFiles()) {
            Files.writeString(files.stage(claims), "new claims");
            Files.writeString(files.scratch(claims), "scratch");
            Files.writeString(files.stageFolder(folder).resolve("seats"), "new seats");
            files.remove(seats);
        }
        assertThatNothingChanged();
    }

    @Test
    void aFileThatIsMissingPutsAllOthersBack() throws IOException {
        try (WholeFiles files = new WholeFiles()) {
            files.remove(seats);
            Files.writeString(files.stage(claims), "new claims");
            Files.writeString(files.stage(folder.resolve("events")), "new events");
            files.stage(folder.resolve("never written"));
            assertThatThrownBy(files::commit).isInstanceOf(NoSuchFileException.class);
        }
        assertThatNothingChanged();
    }

    @Test
    void aFolderInTheWayPutsAllOthersBackAndStays() throws IOException {
        Path inTheWay = Files.createDirectory(folder.resolve("z"));
        Files.writeString(inTheWay.resolve("mine"), "mine");
        try (WholeFiles files = new WholeFiles()) {
            Files.writeString(files.stage(claims), "new claims");
            Files.writeString(files.stageFolder(folder).resolve("z"), "new");
            assertThatThrownBy(() -> files.stage(inTheWay)).isInstanceOf(IOException.class);
            assertThatThrownBy(files::commit)
                    .isInstanceOf(IOException.class)
                    .hasMessage(inTheWay + ": it is a folder");
        }
        assertThat(inTheWay.resolve("mine")).hasContent("mine");
        FolderListing.delete(inTheWay);
        assertThatNothingChanged();
    }

    @Test
    void filesOfAStagedFolderReplaceThoseOfTheirNames() throws IOException {
        try (WholeFiles files = new WholeFiles()) {
            Path stage = files.stageFolder(folder);
            Files.writeString(stage.resolve("claims"), "new claims");
            Files.writeString(stage.resolve("events"), "new events");
            files.commit();
        }
        assertThat(contents())
                .isEqualTo(
                        Map.of(
                                "claims", "new claims",
                                "events", "new events",
                                "seats", "old seats"));
    }

    private void assertThatNothingChanged() throws IOException {
        assertThat(contents()).isEqualTo(Map.of("claims", "old claims", "seats", "old seats"));
    }

    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (Path file : FolderListing.of(folder)) {
            contents.put(file.getFileName().toString(), Files.readString(file));
        }
        return contents;
    }
}
