package org.plazaatlas.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.plazaatlas.model.Subject;
import org.testfx.api.FxRobot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What stands open when the analyst says something else about the atlas. */
class OwnChangeInWindowTest extends OpenedComposer {

    @Test
    void aPieceThatIsComposedStaysOpen(FxRobot robot) {
        compose(robot);
        robot.interact(
                () -> robot.lookup("#plate-title").queryAs(TextInputControl.class).setText("Kept"));
        hideAClaim(robot);
        assertThat(composer()).isPresent();
        assertThat(robot.lookup("#plate-title").queryAs(TextInputControl.class).getText())
                .isEqualTo("Kept");
    }

    @Test
    void layersStayOnTheMapAndAreNotReadAgain(FxRobot robot) throws IOException {
        Path table = Files.writeString(folder.resolve("a.csv"), "name,lon,lat\nWell,1,1\n");
        fixture.layersToChoose = List.of(table);
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.A);
        WindowRobot.settle();
        robot.interact(() -> robot.lookup("#addChosen").queryAs(Button.class).fire());
        Files.delete(table);
        hideAClaim(robot);
        assertThat(window.model().view().ownLayers().layers()).hasSize(1);
    }

    private void hideAClaim(FxRobot robot) {
        robot.interact(() -> window.model().select(Subject.claim("c05")));
        robot.interact(() -> robot.lookup("#command-hide").queryButton().fire());
        WindowRobot.settle();
        robot.interact(() -> robot.lookup("#saveRecord").queryButton().fire());
        WindowRobot.settle();
        assertThat(window.model().atlas().claim("c05")).isEmpty();
    }
}
