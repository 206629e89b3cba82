package org.plazaatlas.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.stage.WindowEvent;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Closing the window while something is being written. */
class QuittingInWindowTest extends OpenedWindow {

    @Test
    void nothingIsAskedWhileNothingIsWritten(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.Q);
        assertThat(stage.isShowing()).isFalse();
    }

    @Test
    void quittingDuringAnExportAsksAndStayingGoesOn(FxRobot robot) {
        Path file = startExport(robot);
        robot.push(KeyCode.SHORTCUT, KeyCode.Q);
        assertThat(stage.isShowing()).isTrue();
        robot.clickOn("Stay");
        robot.interact(fixture::letWrite);
        assertThat(file).exists();
    }

    @Test
    void quittingAnywayLeavesNothingUnfinished(FxRobot robot) throws IOException {
        Path file = startExport(robot);
        robot.interact(
                () ->
                        Event.fireEvent(
                                stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        robot.clickOn("Quit without it");
        assertThat(stage.isShowing()).isTrue();
        robot.interact(fixture::letWrite);
        WindowRobot.settle();
        assertThat(stage.isShowing()).isFalse();
        try (Stream<Path> files = Files.list(file.getParent())) {
            List<String> names = files.map(found -> found.getFileName().toString()).toList();
            assertThat(names).noneMatch(name -> name.contains("part") || name.endsWith("png"));
        }
    }

    private Path startExport(FxRobot robot) {
        Path file = folder.resolve("map.png");
        fixture.outputToChoose = Optional.of(file);
        fixture.holdWriting();
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.E);
        WindowRobot.settle();
        return file;
    }
}
