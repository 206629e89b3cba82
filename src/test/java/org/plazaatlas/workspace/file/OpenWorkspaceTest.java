package org.plazaatlas.workspace.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plazaatlas.language.ReasonedException;
import org.plazaatlas.layer.added.AddedLayer;
import org.plazaatlas.layer.added.LayerCredit;
import org.plazaatlas.layer.added.LayerMends;
import org.plazaatlas.layer.added.LayerReference;
import org.plazaatlas.layer.style.LayerStyle;
import org.plazaatlas.layer.style.StyleColour;
import org.plazaatlas.workspace.RandomViews;
import org.plazaatlas.workspace.SavedView;
import org.plazaatlas.workspace.ViewFile;
import org.plazaatlas.workspace.WorkspaceFolder;
import org.plazaatlas.workspace.file.OpenWorkspace.ReadOnly;
import org.plazaatlas.workspace.own.OwnMunicipalities;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class OpenWorkspaceTest {

    private static final String ATLAS = "mexico";
    private static final List<SavedView> VIEWS = new RandomViews(7).some();
    private static final WorkspaceContents CONTENTS =
            WorkspaceContents.EMPTY
                    .withNotes("Ñandú «x» <b>")
                    .with(
                            ATLAS,
                            shelf ->
                                    shelf.withViews(VIEWS)
                                            .withShown(Optional.of(VIEWS.getFirst())));
    private static final WorkspaceContents CHANGED = CONTENTS.withNotes("changed");

    @TempDir Path temporary;

    private final List<OpenWorkspace> opened = new ArrayList<>();
    private WorkspaceFolder folder;
    private Path file;

    @BeforeEach
    void write() throws IOException {
        folder = new WorkspaceFolder(temporary.resolve("own"));
        file = temporary.resolve("case.plaza");
        WorkspaceFile.write(file, CONTENTS);
    }

    @AfterEach
    void close() {
        opened.forEach(OpenWorkspace::close);
    }

    private OpenWorkspace open(Path path) throws IOException {
        OpenWorkspace workspace = OpenWorkspace.open(path, folder, ATLAS);
        opened.add(workspace);
        return workspace;
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        OpenWorkspace.Found found = open(file).found();
        assertThat(found.contents()).isEqualTo(CONTENTS);
        assertThat(found.problems()).isEmpty();
        assertThat(found.keptCopy()).isEmpty();
    }

    @Test
    void layersKeepTheirFilesWhereverTheWorkspaceIsMoved() throws IOException {
        AddedLayer layer =
                new AddedLayer(
                        "a",
                        new LayerReference(
                                temporary.resolve("in/data/points.csv"),
                                "points",
                                LayerMends.NONE,
                                Optional.empty()),
                        new LayerCredit("Points", "", ""),
                        LayerStyle.of(new StyleColour(0x0072B2), 5, 1),
                        Optional.empty(),
                        Optional.empty(),
                        true);
        Path before = Files.createDirectory(temporary.resolve("in")).resolve("b.plaza");
        WorkspaceFile.write(before, CONTENTS.withLayers(List.of(layer)));
        assertThat(open(before).found().contents().layers()).containsExactly(layer);
        assertThat(before).content().contains("\"data/points.csv\"");
        Path moved = Files.createDirectory(temporary.resolve("to")).resolve("b.plaza");
        Files.copy(before, moved);
        assertThat(open(moved).found().contents().layers().getFirst().reference().file())
                .isEqualTo(temporary.resolve("to/data/points.csv"));
    }

    @Test
    void outlinesOfMunicipalitiesLieBesideTheWorkspaceWhereverItIsMoved() throws IOException {
        Path before = Files.createDirectory(temporary.resolve("in")).resolve("b.plaza");
        Path kept = OwnMunicipalities.folderBeside(before, ATLAS);
        WorkspaceFile.write(before, CONTENTS.with(ATLAS, s -> s.withMunicipalities(kept)));
        assertThat(before).content().contains("\"b.municipalities/mexico-");
        Path moved = Files.createDirectory(temporary.resolve("to")).resolve("b.plaza");
        Files.copy(before, moved);
        assertThat(open(moved).found().contents().shelf(ATLAS).orElseThrow().municipalities())
                .contains(temporary.resolve("to/b.municipalities").resolve(kept.getFileName()));
    }

    @Test
    void aWorkspaceIsEditedOnlyWhileNoWindowHasIt() throws IOException {
        try (WorkspaceEdit edit = WorkspaceEdit.of(temporary.resolve("n.plaza"), folder, ATLAS)) {
            edit.change(contents -> contents.withNotes("made"));
        }
        assertThat(open(temporary.resolve("n.plaza")).found().contents().notes()).isEqualTo("made");
        assertThatThrownBy(() -> WorkspaceEdit.of(temporary.resolve("n.plaza"), folder, ATLAS))
                .isInstanceOf(ReasonedException.class);
    }

    @Test
    void theStandingWorkspaceIsMadeWhenItIsFirstSaved() throws IOException {
        OpenWorkspace standing = open(folder.standing());
        assertThat(standing.found().contents()).isEqualTo(WorkspaceContents.EMPTY);
        assertThat(folder.standing()).doesNotExist();
        standing.secure(CONTENTS);
        assertThat(WorkspaceFile.read(folder.standing(), ATLAS).contents()).isEqualTo(CONTENTS);
        assertThat(folder.recovery()).doesNotExist();
    }

    @Test
    void changesOfANamedWorkspaceAreKeptBesideItUntilItIsSaved() throws IOException {
        OpenWorkspace first = open(file);
        first.secure(CHANGED);
        assertThat(WorkspaceFile.read(file, ATLAS).contents()).isEqualTo(CONTENTS);
        first.close(); // as the end of the program does

        OpenWorkspace second = open(file);
        assertThat(second.found().unsaved()).contains(CHANGED);
        second.save(CHANGED);
        second.discardUnsaved();
        second.close();
        OpenWorkspace third = open(file);
        assertThat(third.found().contents()).isEqualTo(CHANGED);
        assertThat(third.found().unsaved()).isEmpty();
    }

    @Test
    void anEarlierCopyIsNotOverwrittenBeforeTheUserHasDecided() throws IOException {
        OpenWorkspace first = open(file);
        first.secure(CHANGED);
        first.close();
        OpenWorkspace second = open(file);
        second.secure(CONTENTS.withNotes("another change"));
        assertThat(folder.recovery()).isDirectoryContaining(copy -> holds(copy, CHANGED));
    }

    private static boolean holds(Path copy, WorkspaceContents contents) {
        try {
            return WorkspaceFile.read(copy, ATLAS).contents().equals(contents);
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void whatWasOnlyShownIsNoUnsavedChange() throws IOException {
        OpenWorkspace workspace = open(file);
        WorkspaceContents shown =
                CONTENTS.with(ATLAS, shelf -> shelf.withShown(Optional.of(VIEWS.getLast())));
        assertThat(workspace.isUnsaved(shown)).isFalse();
        assertThat(workspace.isUnsaved(CHANGED)).isTrue();
        workspace.secure(shown);
        assertThat(WorkspaceFile.read(file, ATLAS).contents()).isEqualTo(shown);
    }

    @Test
    void aSecondWindowOnlyReads() throws IOException {
        OpenWorkspace first = open(file);
        OpenWorkspace second = open(file);
        assertThat(first.readOnly()).isEmpty();
        assertThat(second.readOnly()).contains(ReadOnly.OPEN_ELSEWHERE);
        assertThat(second.found().contents()).isEqualTo(CONTENTS);
        second.secure(CHANGED);
        assertThat(folder.recovery()).doesNotExist();
        first.close();
        assertThat(open(file).readOnly()).isEmpty();
    }

    @Test
    void aWorkspaceOfALaterVersionIsRefusedAndStaysAsItIs() throws IOException {
        String later = Files.readString(file).replaceFirst("\"version\": 2", "\"version\": 9");
        Files.writeString(file, later);
        assertThatThrownBy(() -> open(file))
                .isInstanceOf(ReasonedException.class)
                .hasMessageContaining("version 9, made by a later program");
        assertThat(file).hasContent(later);
        assertThatThrownBy(() -> open(file)).as("the lock is free").hasMessageContaining("9");
    }

    @Test
    void aFileOfViewsIsBroughtUpToDateWithACopyKept() throws IOException {
        ViewFile.write(file, VIEWS);
        String earlier = Files.readString(file);
        OpenWorkspace.Found found = open(file).found();
        assertThat(found.contents().shelf(ATLAS).orElseThrow().views()).isEqualTo(VIEWS);
        assertThat(found.keptCopy()).contains(temporary.resolve("case.plaza.version-1"));
        assertThat(found.keptCopy().orElseThrow()).hasContent(earlier);
    }

    @Test
    void whatIsSoundInADamagedFileIsReadAndTheFileKept() throws IOException {
        String damaged = Files.readString(file).replaceFirst("\"date\": \"", "\"date\": \"x");
        Files.writeString(file, damaged);
        OpenWorkspace.Found found = open(file).found();
        assertThat(found.contents().notes()).isEqualTo(CONTENTS.notes());
        assertThat(found.contents().shelf(ATLAS).orElseThrow().views())
                .isEqualTo(VIEWS.subList(1, VIEWS.size()));
        assertThat(found.problems()).hasSize(1);
        assertThat(found.keptCopy().orElseThrow()).hasContent(damaged);
    }

    @Test
    void anythingElseIsToldAndKept() throws IOException {
        for (String text :
                List.of("", "{", "[]", "null", "{}", "{\"version\": 2, \"atlases\": 3}")) {
            Files.writeString(file, text);
            OpenWorkspace workspace = open(file);
            assertThat(workspace.found().problems()).as(text).isNotEmpty();
            assertThat(workspace.found().keptCopy().orElseThrow()).hasContent(text);
            workspace.close();
        }
    }

    @Test
    void aMissingFileIsNoWorkspace() {
        assertThatThrownBy(() -> open(temporary.resolve("gone.plaza")))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void whatAnEarlierProgramKeptIsTakenOverAndStays() throws IOException {
        folder.earlierViews(ATLAS).write(VIEWS);
        folder.earlierSession(ATLAS).write(VIEWS.subList(0, 1));
        EarlierShelf earlier = EarlierShelf.read(folder, ATLAS);
        assertThat(earlier.shelf())
                .isEqualTo(
                        AtlasShelf.EMPTY.withViews(VIEWS).withShown(Optional.of(VIEWS.getFirst())));
        assertThat(folder.earlierViews(ATLAS).file()).exists();
    }

    @Test
    void theWorkspaceOpenedLastIsListedFirst() {
        RecentWorkspaces recent = new RecentWorkspaces(folder.recent());
        assertThat(recent.files()).isEmpty();
        for (int i = 0; i < 20; i++) {
            recent.add(temporary.resolve(i + ".plaza"));
        }
        recent.add(temporary.resolve("15.plaza"));
        assertThat(recent.files())
                .hasSize(10)
                .doesNotHaveDuplicates()
                .startsWith(temporary.resolve("15.plaza"), temporary.resolve("19.plaza"));
    }
}
