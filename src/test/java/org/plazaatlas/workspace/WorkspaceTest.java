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

class WorkspaceTest {

    private static final Text MEXICO = new Text("México", "Mexico");
    private static final List<SavedView> VIEWS = new RandomViews(4).some();

    @TempDir Path folder;

    @Test
    void nothingIsKeptAtFirstAndNoFolderIsMade() throws IOException {
        Workspace workspace = new Workspace(folder.resolve("workspace"));
        assertThat(workspace.views(MEXICO).read().views()).isEmpty();
        assertThat(workspace.folder()).doesNotExist();
    }

    @Test
    void whatWasKeptIsThereTheNextTime() throws IOException {
        new Workspace(folder.resolve("made").resolve("now")).views(MEXICO).write(VIEWS);
        assertThat(VIEWS).isNotEmpty();
        assertThat(new Workspace(folder.resolve("made/now")).views(MEXICO).read().views())
                .isEqualTo(VIEWS);
    }

    @Test
    void everyAtlasHasItsOwnViews() throws IOException {
        Workspace workspace = new Workspace(folder);
        workspace.views(MEXICO).write(VIEWS);
        assertThat(workspace.views(new Text("Otro", "México: 2nd ed.")).read().views()).isEmpty();
        assertThat(workspace.views(new Text("México", "../../Mexico")).file().getParent())
                .isEqualTo(folder.resolve("views"));
        assertThat(workspace.views(Text.same("?")).file()).hasFileName("atlas.json");
    }

    @Test
    void aFileOfALaterVersionStaysAsItIs() throws IOException {
        KeptViews kept = new Workspace(folder).views(MEXICO);
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
        KeptViews kept = new Workspace(folder).views(MEXICO);
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
        KeptViews kept = new Workspace(folder).views(MEXICO);
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
