package org.plazaatlas.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plazaatlas.language.Text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class KeptViewsTest {

    private static final String MEXICO = "mexico";
    private static final List<SavedView> VIEWS = new RandomViews(4).some();

    @TempDir Path folder;

    @Test
    void nothingIsKeptAtFirstAndNoFolderIsMade() throws IOException {
        WorkspaceFolder workspace = new WorkspaceFolder(folder.resolve("workspace"));
        assertThat(workspace.earlierViews(MEXICO).read().views()).isEmpty();
        assertThat(workspace.folder()).doesNotExist();
    }

    @Test
    void whatWasKeptIsThereTheNextTime() throws IOException {
        new WorkspaceFolder(folder.resolve("made").resolve("now"))
                .earlierViews(MEXICO)
                .write(VIEWS);
        assertThat(VIEWS).isNotEmpty();
        assertThat(
                        new WorkspaceFolder(folder.resolve("made/now"))
                                .earlierViews(MEXICO)
                                .read()
                                .views())
                .isEqualTo(VIEWS);
    }

    @Test
    void everyAtlasHasItsOwnKey() {
        assertThat(WorkspaceFolder.atlasKey(new Text("México", "Mexico"))).isEqualTo("mexico");
        assertThat(WorkspaceFolder.atlasKey(new Text("Otro", "México: 2nd ed.")))
                .isEqualTo("méxico-2nd-ed");
        assertThat(WorkspaceFolder.atlasKey(new Text("México", "../../Mexico")))
                .isEqualTo("mexico");
        assertThat(WorkspaceFolder.atlasKey(Text.same("?"))).isEqualTo("atlas");
    }

    @Test
    void aFileOfALaterVersionStaysAsItIs() throws IOException {
        KeptViews kept = new WorkspaceFolder(folder).earlierViews(MEXICO);
        kept.write(VIEWS);
        String later =
                Files.readString(kept.file()).replaceFirst("\"version\": ?1", "\"version\":9");
        Files.writeString(kept.file(), later);
        assertThatThrownBy(kept::read)
                .isInstanceOf(IOException.class)
                .hasMessageContaining("version 9, made by a later program");
        assertThat(kept.file()).hasContent(later);
    }

    @Test
    void aDamagedFileIsPutAsideWithWhatItHeldAndTheRestIsKept() throws IOException {
        KeptViews kept = new WorkspaceFolder(folder).earlierViews(MEXICO);
        kept.write(VIEWS);
        String damaged =
                Files.readString(kept.file()).replaceFirst("\"date\": \"", "\"date\": \"x");
        Files.writeString(kept.file(), damaged);

        KeptViews.Found found = kept.read();

        assertThat(found.views()).isEqualTo(VIEWS.subList(1, VIEWS.size()));
        assertThat(found.problems()).hasSize(1);
        Path renamed = folder.resolve("views").resolve("mexico.json.damaged");
        assertThat(found.putAside()).contains(renamed);
        assertThat(renamed).hasContent(damaged);
        assertThat(kept.read().problems()).as("told once").isEmpty();
    }

    @Test
    void aSecondDamagedFileDoesNotReplaceTheFirst() throws IOException {
        KeptViews kept = new WorkspaceFolder(folder).earlierViews(MEXICO);
        kept.write(VIEWS);
        for (String text : List.of("first", "second")) {
            Files.writeString(kept.file(), text);
            kept.read();
        }
        Path views = folder.resolve("views");
        assertThat(views.resolve("mexico.json.damaged")).hasContent("first");
        assertThat(views.resolve("mexico.json.damaged-2")).hasContent("second");
        assertThat(kept.read().views()).isEmpty();
    }
}
