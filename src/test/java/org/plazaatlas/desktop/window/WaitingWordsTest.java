package org.plazaatlas.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Subject;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** While something is being computed, nothing is said about what will come out. */
@ExtendWith(OwnStage.class)
class WaitingWordsTest {

    @TempDir static Path folder;

    private final List<Runnable> held = new ArrayList<>();
    private AtlasWindow window;

    @Start
    void open(Stage stage) throws IOException {
        WindowFixture fixture = new WindowFixture(Files.createTempDirectory(folder, "settings"));
        fixture.computing = held::add;
        window = fixture.open(stage, WindowFixture.TINY);
    }

    @Test
    void nothingIsSaidToBeMissingBeforeItIsComputed(FxRobot robot) {
        robot.interact(() -> window.model().select(Subject.state("05")));
        robot.push(KeyCode.SHORTCUT, KeyCode.T);
        robot.push(KeyCode.SHORTCUT, KeyCode.H);
        robot.push(KeyCode.SHORTCUT, KeyCode.R);
        TabPane tabs = robot.lookup("#hotSpotTabs").queryAs(TabPane.class);
        for (int tab = 0; tab < tabs.getTabs().size(); tab++) {
            int index = tab;
            robot.interact(() -> tabs.getSelectionModel().select(index));
            assertNothingMissing(robot);
        }
        robot.push(KeyCode.SHORTCUT, KeyCode.D);
        assertNothingMissing(robot);
        assertThat(figures(robot)).isEmpty();
    }

    @Test
    void whatIsMissingIsSaidOnceItIsComputed(FxRobot robot) {
        robot.interact(() -> window.model().select(Subject.state("05")));
        robot.push(KeyCode.SHORTCUT, KeyCode.H);
        robot.interact(
                () -> {
                    while (!held.isEmpty()) {
                        held.removeFirst().run();
                    }
                });
        assertThat(figures(robot)).contains("no yearly figures");
    }

    private static String figures(FxRobot robot) {
        Node plot = robot.lookup("#figuresPlot").query();
        return (String) plot.queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING);
    }

    private void assertNothingMissing(FxRobot robot) {
        WindowRobot.settle();
        Words words = Words.of(WaitingWordsTest.class, Language.EN);
        assertThat(shown(robot))
                .allMatch(text -> text.isEmpty() || text.equals(words.get("computing")));
        assertThat(shown(robot)).contains(words.get("computing"));
    }

    private static Stream<String> shown(FxRobot robot) {
        Node search = robot.lookup("#searchResults").query();
        return robot.lookup(".placeholder .label").queryAllAs(Label.class).stream()
                .filter(label -> !FocusOrder.isInside(label, search))
                .map(Labeled::getText);
    }
}
