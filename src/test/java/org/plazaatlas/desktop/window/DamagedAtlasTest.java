package org.plazaatlas.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.util.Optional;

@ExtendWith(OwnStage.class)
class DamagedAtlasTest {

    @TempDir static Path settings;

    private Stage stage;
    private WindowFixture fixture;
    private AtlasWindow window;

    @Start
    void open(Stage shown) {
        stage = shown;
        fixture = new WindowFixture(settings);
        window = fixture.open(stage, WindowFixture.MISSING);
    }

    @Test
    void aDialogSaysWhatTheCommandLineSays(FxRobot robot) {
        WindowRobot.settle();
        assertThat(robot.lookup("#problemText").queryTextInputControl().getText())
                .isEqualTo(WindowFixture.PROBLEM);
        robot.clickOn("Close");
        assertThat(stage.isShowing()).isTrue();
        assertThat(robot.lookup("#openAtlas").tryQuery()).isPresent();
    }

    @Test
    void anotherAtlasCanBeOpenedFromTheDialog(FxRobot robot) {
        fixture.folderToChoose = Optional.of(WindowFixture.TINY);
        robot.clickOn("Open another atlas folder …");
        WindowRobot.settle();
        assertThat(window.model().atlas().contents().title().en()).isEqualTo("Tiny atlas");
        assertThat(stage.getScene().lookup("#map").isVisible()).isTrue();
    }

    @Test
    void quitClosesTheWindow(FxRobot robot) {
        robot.clickOn("Quit");
        assertThat(stage.isShowing()).isFalse();
    }
}
