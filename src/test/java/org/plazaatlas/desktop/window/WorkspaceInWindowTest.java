package org.plazaatlas.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.controls.Notification;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.plazaatlas.model.Subject;
import org.plazaatlas.view.View;
import org.plazaatlas.workspace.RandomViews;
import org.plazaatlas.workspace.WorkspaceFolder;
import org.plazaatlas.workspace.file.OpenWorkspace;
import org.plazaatlas.workspace.file.WorkspaceContents;
import org.plazaatlas.workspace.file.WorkspaceFile;
import org.testfx.api.FxRobot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The workspace as a whole, through the real window. */
class WorkspaceInWindowTest extends OpenedWindow {

    @Test
    void theTitleTellsTheWorkspaceAndWhetherItIsSaved(FxRobot robot) throws IOException {
        assertThat(stage.getTitle()).isEqualTo("Plaza Atlas · Tiny atlas");
        Path file = startNew(robot);
        assertThat(stage.getTitle()).endsWith("· case");
        robot.push(KeyCode.SHORTCUT, KeyCode.B);
        robot.type(KeyCode.ENTER);
        assertThat(stage.getTitle()).endsWith("· case *");
        assertThat(views(file)).isEmpty();
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        assertThat(stage.getTitle()).endsWith("· case");
        assertThat(views(file)).hasSize(1);
    }

    @Test
    void aStepIsUndoneAndDoneAgainByKeys(FxRobot robot) throws IOException {
        robot.push(KeyCode.SHORTCUT, KeyCode.B);
        robot.type(KeyCode.ENTER);
        Path standing = fixture.workspaces.standing();
        assertThat(views(standing)).hasSize(1);
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(views(standing)).isEmpty();
        robot.push(KeyCode.SHORTCUT, KeyCode.Y);
        assertThat(views(standing)).hasSize(1);
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        assertThat(views(standing)).hasSize(1);
    }

    @Test
    void closingWithUnsavedChangesAsks(FxRobot robot) throws IOException {
        Path file = startNew(robot);
        note(robot, "first");
        robot.push(KeyCode.SHORTCUT, KeyCode.Q);
        robot.clickOn("Stay");
        assertThat(stage.isShowing()).isTrue();
        robot.push(KeyCode.SHORTCUT, KeyCode.Q);
        robot.clickOn("Save");
        WindowRobot.settle();
        assertThat(stage.isShowing()).isFalse();
        assertThat(WorkspaceFile.read(file, "").contents().notes()).isEqualTo("first");
    }

    @Test
    void discardedChangesAreNeitherSavedNorOffered(FxRobot robot) throws IOException {
        Path file = startNew(robot);
        note(robot, "first");
        robot.push(KeyCode.SHORTCUT, KeyCode.Q);
        robot.clickOn("Discard");
        WindowRobot.settle();
        assertThat(stage.isShowing()).isFalse();
        assertThat(WorkspaceFile.read(file, "").contents().notes()).isEmpty();
        reopen(robot);
        assertThat(stage.getTitle()).endsWith("· case");
        assertThat(robot.lookup("#recover").tryQuery()).isEmpty();
    }

    @Test
    void whatAnEndedProgramHadNotSavedIsOffered(FxRobot robot) throws IOException {
        Path file = folder.resolve("case.plaza").toAbsolutePath();
        WorkspaceFile.write(file, WorkspaceContents.EMPTY);
        OpenWorkspace killed = OpenWorkspace.open(file, fixture.workspaces, "");
        killed.secure(WorkspaceContents.EMPTY.withNotes("not saved"));
        killed.close(); // the system does that at the end of a program, however it ends
        robot.interact(stage::hide);
        fixture.workspace = Optional.of(file);
        reopen(robot);
        robot.clickOn("#recover");
        assertThat(stage.getTitle()).endsWith("· case *");
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        assertThat(WorkspaceFile.read(file, "").contents().notes()).isEqualTo("not saved");
    }

    @Test
    void aSecondWindowIsToldAndOnlyReads(FxRobot robot) {
        robot.interact(
                () -> {
                    stage = new Stage();
                    fixture.open(stage, WindowFixture.TINY);
                });
        WindowRobot.settle();
        assertThat(stage.getTitle()).endsWith("(read only)");
        assertThat(notices(stage)).anyMatch(text -> text.contains("open in another window"));
        robot.interact(stage::hide);
    }

    @Test
    void anotherWorkspaceBringsItsOwnViewsAndWhatItShowed(FxRobot robot) throws IOException {
        View first = window.model().view();
        robot.interact(
                () -> {
                    window.model().time().showDate(LocalDate.of(2016, 6, 1));
                    window.model().select(Subject.state("02"));
                });
        View left = window.model().view();
        Path file = startNew(robot);
        robot.interact(() -> window.model().showOpening());
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        assertThat(window.model().view()).isEqualTo(first);
        fixture.workspaceToChoose = Optional.of(fixture.workspaces.standing());
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.W);
        assertThat(file).exists();
        assertThat(window.model().view()).isEqualTo(left);
    }

    @Test
    void viewsOfAnEarlierProgramAreTakenOver(FxRobot robot) throws IOException {
        String key = WorkspaceFolder.atlasKey(window.model().atlas().contents().title());
        robot.interact(stage::hide);
        Files.delete(fixture.workspaces.standing());
        fixture.workspaces.earlierViews(key).write(new RandomViews(3).some());
        reopen(robot);
        assertThat(views(fixture.workspaces.standing())).isEqualTo(new RandomViews(3).some());
    }

    @Test
    void aMissingWorkspaceIsToldAndCanBeFound(FxRobot robot) throws IOException {
        robot.interact(stage::hide);
        Path moved = folder.resolve("moved.plaza").toAbsolutePath();
        WorkspaceFile.write(moved, WorkspaceContents.EMPTY);
        fixture.workspace = Optional.of(folder.resolve("gone.plaza"));
        fixture.workspaceToChoose = Optional.of(moved);
        reopen(robot);
        robot.clickOn("#findWorkspace");
        assertThat(stage.getTitle()).endsWith("· moved");
    }

    private Path startNew(FxRobot robot) {
        Path file = folder.resolve("case.plaza").toAbsolutePath();
        fixture.workspaceToChoose = Optional.of(file);
        robot.push(KeyCode.SHORTCUT, KeyCode.N);
        WindowRobot.settle();
        return file;
    }

    private static void note(FxRobot robot, String text) {
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.N);
        WindowRobot.settle();
        robot.interact(() -> robot.lookup("#notes").queryAs(TextInputControl.class).setText(text));
        robot.clickOn("Close");
        WindowRobot.settle();
    }

    private List<?> views(Path file) throws IOException {
        String key = WorkspaceFolder.atlasKey(window.model().atlas().contents().title());
        return WorkspaceFile.read(file, "")
                .contents()
                .shelf(key)
                .map(shelf -> shelf.views())
                .orElse(List.of());
    }

    private static List<String> notices(Stage shown) {
        return shown.getScene().getRoot().lookupAll("#notice").stream()
                .map(notice -> ((Notification) notice).getMessage())
                .toList();
    }

    private void reopen(FxRobot robot) {
        robot.interact(
                () -> {
                    stage = new Stage();
                    window = fixture.open(stage, WindowFixture.TINY);
                });
        WindowRobot.settle();
    }
}
