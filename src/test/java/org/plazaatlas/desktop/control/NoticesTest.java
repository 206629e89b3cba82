package org.plazaatlas.desktop.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plazaatlas.desktop.window.WindowRobot;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Which messages leave by themselves. */
@ExtendWith(ApplicationExtension.class)
class NoticesTest {

    private final Notices notices = new Notices(Duration.millis(1));

    @Start
    void open(Stage stage) {
        stage.setScene(new Scene(new StackPane(notices), 400, 300));
        stage.show();
    }

    @Test
    @Timeout(30)
    void whatWentWellLeavesAndWhatWentWrongStays(FxRobot robot) {
        robot.interact(() -> notices.show("It was damaged"));
        robot.interact(() -> notices.tell("Saved"));
        while (notices.getChildren().size() > 1) {
            WindowRobot.settle();
        }
        assertThat(notices.getChildren()).hasSize(1);
    }
}
