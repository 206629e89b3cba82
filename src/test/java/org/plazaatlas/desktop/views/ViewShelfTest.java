package org.plazaatlas.desktop.views;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.collections.ListChangeListener;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plazaatlas.desktop.workspace.WorkspaceModel;
import org.plazaatlas.language.Language;
import org.plazaatlas.view.Arrangement;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.View;
import org.plazaatlas.workspace.SavedView;
import org.plazaatlas.workspace.WorkspaceFolder;
import org.plazaatlas.workspace.file.OpenWorkspace;
import org.plazaatlas.workspace.file.WorkspaceFile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

class ViewShelfTest {

    private static final String ATLAS = "tiny";

    @TempDir Path folder;

    private WorkspaceModel workspace;
    private ViewShelf shelf;

    @BeforeEach
    void open() throws IOException {
        WorkspaceFolder own = new WorkspaceFolder(folder);
        workspace =
                new WorkspaceModel(
                        OpenWorkspace.open(own.standing(), own, ATLAS),
                        e -> {
                            throw new UncheckedIOException(e);
                        });
        shelf = new ViewShelf(workspace, ATLAS);
        shelf.addNew(List.of(view("a"), view("b"), view("c")));
    }

    @AfterEach
    void close() {
        workspace.opened().close();
    }

    @Test
    void everyChangeIsKept() throws IOException {
        shelf.add(view("d"));
        assertThat(kept()).isEqualTo("abcd");
        shelf.replace(0, view("A"));
        assertThat(kept()).isEqualTo("Abcd");
        shelf.remove(1);
        assertThat(kept()).isEqualTo("Acd");
    }

    @Test
    void aViewTakesThePlaceOfAnother() throws IOException {
        assertThat(shelf.move(0, 2)).isTrue();
        assertThat(kept()).isEqualTo("bca");
        assertThat(shelf.move(2, 1)).isTrue();
        assertThat(kept()).isEqualTo("bac");
    }

    @Test
    void thereIsNoPlaceBeyondTheEnds() {
        assertThat(shelf.move(0, -1)).isFalse();
        assertThat(shelf.move(2, 3)).isFalse();
        assertThat(names(shelf.views())).isEqualTo("abc");
    }

    @Test
    void stepsAreTakenBackAndDoneAgainOneByOne() throws IOException {
        shelf.remove(0);
        shelf.move(0, 1);
        workspace.undo();
        assertThat(kept()).isEqualTo("bc");
        workspace.undo();
        assertThat(kept()).isEqualTo("abc").isEqualTo(names(shelf.views()));
        workspace.redo();
        workspace.redo();
        assertThat(kept()).isEqualTo("cb").isEqualTo(names(shelf.views()));
    }

    @Test
    void aStepIsNamedByWhatItDidToWhichView() {
        shelf.remove(1);
        assertThat(workspace.historyProperty().get().undoable().orElseThrow().name().en())
                .isEqualTo("Delete view “b”");
    }

    @Test
    void onlyWhatDiffersChangesInTheList() {
        List<String> changes = new ArrayList<>();
        shelf.remove(1);
        shelf.views()
                .addListener(
                        (ListChangeListener<SavedView>)
                                change -> {
                                    while (change.next()) {
                                        changes.add(change.getFrom() + "+" + change.getAddedSize());
                                    }
                                });
        workspace.undo();
        assertThat(changes).containsExactly("1+1");
    }

    @Test
    void whatIsThereAlreadyIsNotAddedAgain() throws IOException {
        assertThat(shelf.addNew(List.of(view("b"), view("x"), view("x")))).isEqualTo(1);
        assertThat(kept()).isEqualTo("abcx");
    }

    private String kept() throws IOException {
        return names(
                WorkspaceFile.read(workspace.opened().file(), ATLAS)
                        .contents()
                        .shelf(ATLAS)
                        .orElseThrow()
                        .views());
    }

    private static SavedView view(String name) {
        Extent extent = new Extent(0, 0, 1, 1);
        LocalDate date = LocalDate.of(2020, 1, 1);
        return new SavedView(
                name, "", View.of(date, extent, Language.EN, Theme.LIGHT), Arrangement.ONE_MAP);
    }

    private static String names(List<SavedView> views) {
        return String.join("", views.stream().map(SavedView::name).toList());
    }
}
