package org.plazaatlas.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.controls.Notification;

import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

import org.junit.jupiter.api.Test;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Subject;
import org.plazaatlas.view.Arrangement;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.Topic;
import org.plazaatlas.view.View;
import org.plazaatlas.workspace.SavedView;
import org.plazaatlas.workspace.ViewFile;
import org.plazaatlas.workspace.WorkspaceFolder;
import org.plazaatlas.workspace.file.WorkspaceFile;
import org.testfx.api.FxRobot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Saved views and the history of visited views, through the real window. */
class ViewsInWindowTest extends OpenedWindow {

    private static final LocalDate EARLIER = LocalDate.of(2015, 1, 1);

    @Test
    void anEmptyDrawerSaysWhatToDoAndExportsNothing(FxRobot robot) {
        robot.clickOn("#rail-views");
        assertThat(robot.lookup(".no-views .pane-text").queryLabeled().getText())
                .contains("Ctrl+B");
        assertThat(robot.lookup("#exportViews").query().isDisabled()).isTrue();
        save(robot, "One");
        assertThat(robot.lookup("#exportViews").query().isDisabled()).isFalse();
    }

    @Test
    void savingOpensTheDrawerAndTheNameCanBeTypedAtOnce(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.B);
        settle();
        robot.write("The Coast").type(KeyCode.ENTER);
        assertThat(names(robot)).containsExactly("The Coast");
    }

    @Test
    void escKeepsTheSuggestedName(FxRobot robot) {
        robot.interact(() -> window.model().select(Subject.state("02")));
        robot.push(KeyCode.SHORTCUT, KeyCode.B);
        settle();
        robot.write("x").type(KeyCode.ESCAPE);
        assertThat(names(robot)).containsExactly("1 Jun 2024 · Rivers");
        assertThat(window.model().view().selection()).isPresent();
    }

    @Test
    void aNoteIsTakenOverWhenTheEditorIsLeft(FxRobot robot) {
        save(robot, "Coast");
        robot.type(KeyCode.F2);
        settle();
        robot.interact(
                () -> robot.lookup("#viewNote").queryAs(TextInputControl.class).requestFocus());
        robot.write("look here").clickOn(map(robot), MouseButton.SECONDARY);
        settle();
        assertThat(views(robot).getItems().getFirst().note()).isEqualTo("look here");
    }

    @Test
    void theDateCanBeTypedRightAfterANote(FxRobot robot) {
        save(robot, "First");
        openDrawer(robot);
        robot.interact(() -> views(robot).requestFocus());
        robot.interact(() -> views(robot).getSelectionModel().select(0));
        robot.type(KeyCode.F2);
        settle();
        robot.clickOn("#viewNote");
        robot.write("look here");
        robot.push(KeyCode.SHORTCUT, KeyCode.G);
        settle();
        Node field = robot.lookup(".date-field").query();
        assertThat(field.isVisible() && field.isFocused()).isTrue();
        robot.write("2016-06-01").type(KeyCode.ENTER);
        assertThat(window.model().view().date()).isEqualTo("2016-06-01");
        assertThat(views(robot).getItems().getFirst().note()).isEqualTo("look here");
    }

    @Test
    void aSavedViewComesBackInTheLanguageAndThemeOfTheWindow(FxRobot robot) {
        robot.interact(
                () -> {
                    window.model().time().showDate(EARLIER);
                    window.model().hideOrganizations(Set.of("sur"));
                    window.model().select(Subject.organization("norte"));
                });
        robot.push(KeyCode.SHORTCUT, KeyCode.R);
        View saved = window.model().view();
        save(robot, "One");
        robot.clickOn("#language-ES").clickOn("#themeButton");
        robot.interact(
                () -> {
                    window.model().showTopic(Topic.ZONES);
                    window.model().clearSelection();
                    window.model().time().showDate(EARLIER.plusYears(1));
                    window.model().hideOrganizations(Set.of());
                });
        robot.push(KeyCode.ALT, KeyCode.DIGIT1);
        assertThat(window.model().view())
                .isEqualTo(saved.withLanguage(Language.ES).withTheme(Theme.DARK));
        assertThat(saved.topic()).isInstanceOf(Topic.HotSpots.class);
    }

    @Test
    void aClickAndEnterOpenAView(FxRobot robot) {
        LocalDate now = window.model().view().date();
        save(robot, "One");
        robot.interact(() -> window.model().time().showDate(EARLIER));
        robot.clickOn("One");
        assertThat(window.model().view().date()).isEqualTo(now);
        robot.interact(() -> window.model().time().showDate(EARLIER));
        robot.interact(() -> views(robot).requestFocus());
        robot.type(KeyCode.ENTER);
        assertThat(window.model().view().date()).isEqualTo(now);
    }

    @Test
    void viewsSurviveARestart(FxRobot robot) {
        save(robot, "One");
        save(robot, "Two");
        List<SavedView> before = List.copyOf(views(robot).getItems());
        robot.interact(stage::hide);
        robot.interact(() -> window = fixture.open(stage, WindowFixture.TINY));
        openDrawer(robot);
        assertThat(views(robot).getItems()).isEqualTo(before).hasSize(2);
    }

    @Test
    void altAndTheArrowsMoveAView(FxRobot robot) {
        saveThree(robot);
        robot.push(KeyCode.ALT, KeyCode.UP).push(KeyCode.ALT, KeyCode.UP);
        assertThat(names(robot)).containsExactly("c", "a", "b");
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        assertThat(names(robot)).containsExactly("a", "c", "b");
    }

    @Test
    void draggingMovesAView(FxRobot robot) {
        saveThree(robot);
        LocalDate before = window.model().view().date();
        robot.drag("a").dropTo("c");
        assertThat(names(robot)).containsExactly("b", "c", "a");
        assertThat(window.model().view().date()).isEqualTo(before);
    }

    @Test
    void aDeletedViewIsPutBack(FxRobot robot) {
        saveThree(robot);
        robot.type(KeyCode.UP).type(KeyCode.DELETE);
        assertThat(names(robot)).containsExactly("a", "c");
        robot.clickOn("#undoRemoval");
        assertThat(names(robot)).containsExactly("a", "b", "c");
        assertThat(robot.lookup("#notice").tryQuery()).isEmpty();
    }

    @Test
    void ctrlZPutsADeletedViewBack(FxRobot robot) {
        saveThree(robot);
        robot.type(KeyCode.DELETE).push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(names(robot)).containsExactly("a", "b", "c");
    }

    @Test
    void viewsGoOutAndComeInAsAFile(FxRobot robot) {
        saveThree(robot);
        Path file = folder.resolve("out.json");
        fixture.viewsToChoose = Optional.of(file);
        robot.clickOn("#exportViews");
        settle();
        assertThat(ViewFile.read(file).views()).isEqualTo(views(robot).getItems());
        robot.interact(() -> views(robot).requestFocus());
        robot.type(KeyCode.DELETE).type(KeyCode.DELETE).clickOn("#importViews");
        assertThat(names(robot)).hasSize(3);
        assertThat(notice(robot)).startsWith("2 views were added from out.json");
    }

    @Test
    void whatTheAtlasLacksIsToldAndStaysInTheFile(FxRobot robot) throws IOException {
        View strange = window.model().view().withShownAlone(Optional.of("zetas"));
        Path file = folder.resolve("strange.json");
        ViewFile.write(file, List.of(new SavedView("Strange", "", strange, Arrangement.ONE_MAP)));
        fixture.viewsToChoose = Optional.of(file);
        openDrawer(robot);
        robot.clickOn("#importViews");
        assertThat(notice(robot)).contains("Strange: this atlas has no organization \"zetas\"");
        robot.push(KeyCode.ALT, KeyCode.DIGIT1);
        assertThat(window.model().view().shownAlone()).isEmpty();
        assertThat(notice(robot)).contains("this atlas has no organization \"zetas\"");
        assertThat(kept().getFirst().view()).isEqualTo(strange);
    }

    @Test
    void aDamagedFileIsPutAsideAndTold(FxRobot robot) throws IOException {
        save(robot, "One");
        robot.interact(stage::hide);
        Files.writeString(keptFile(), "{");
        robot.interact(() -> window = fixture.open(stage, WindowFixture.TINY));
        settle();
        assertThat(notice(robot)).contains("was damaged").contains(".damaged");
        assertThat(keptFile().resolveSibling(keptFile().getFileName() + ".damaged"))
                .hasContent("{");
    }

    @Test
    void theWayBackLeadsThroughWhatWasVisited(FxRobot robot) {
        LocalDate now = window.model().view().date();
        robot.interact(() -> window.model().select(Subject.state("02")));
        robot.interact(() -> window.model().time().showDate(EARLIER));
        robot.interact(window.model()::clearSelection);
        robot.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.LEFT);
        assertThat(window.model().view().selection()).contains(Subject.state("02"));
        robot.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.LEFT);
        assertThat(window.model().view().date()).isEqualTo(now);
        robot.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(window.model().view().date()).isEqualTo(EARLIER);
    }

    @Test
    void whileThePanelsAreAwaySavingOnlySaysSo(FxRobot robot) {
        robot.type(KeyCode.F9).push(KeyCode.SHORTCUT, KeyCode.B);
        assertThat(notice(robot)).isEqualTo("View saved: 1 Jun 2024");
        assertThat(kept()).hasSize(1);
    }

    private void saveThree(FxRobot robot) {
        List.of("a", "b", "c").forEach(name -> save(robot, name));
    }

    private static void save(FxRobot robot, String name) {
        robot.push(KeyCode.SHORTCUT, KeyCode.B);
        settle();
        robot.interact(
                () -> robot.lookup("#viewName").queryAs(TextInputControl.class).setText(name));
        robot.type(KeyCode.ENTER);
        settle();
    }

    private static void openDrawer(FxRobot robot) {
        settle();
        if (robot.lookup("#views").tryQuery().isEmpty()) {
            robot.clickOn("#rail-views");
        }
        settle();
    }

    private List<SavedView> kept() {
        String key = WorkspaceFolder.atlasKey(window.model().atlas().contents().title());
        try {
            return WorkspaceFile.read(keptFile(), "").contents().shelf(key).orElseThrow().views();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path keptFile() {
        return fixture.workspaces.standing();
    }

    private static Node map(FxRobot robot) {
        return robot.lookup("#map").query();
    }

    private static ListView<SavedView> views(FxRobot robot) {
        return robot.lookup("#views").queryListView();
    }

    private static List<String> names(FxRobot robot) {
        settle();
        return views(robot).getItems().stream().map(SavedView::name).toList();
    }

    /** The newest message. */
    private static String notice(FxRobot robot) {
        settle();
        return robot.lookup("#notice").queryAllAs(Notification.class).stream()
                .reduce((_, last) -> last)
                .orElseThrow()
                .getMessage();
    }

    private static void settle() {
        WindowRobot.settle();
    }
}
