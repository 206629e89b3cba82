package org.plazaatlas.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Labeled;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.plazaatlas.model.Subject;
import org.plazaatlas.view.Topic;
import org.plazaatlas.view.View;
import org.testfx.api.FxRobot;

import java.time.LocalDate;

/** What the next run begins with. */
class SessionInWindowTest extends OpenedWindow {

    private static final LocalDate DAY = LocalDate.of(2016, 6, 1);

    @Test
    void theWindowGoesOnWhereItWasLeft(FxRobot robot) {
        View first = window.model().view();
        robot.interact(
                () -> {
                    window.model().time().showDate(DAY);
                    window.model().select(Subject.state("02"));
                    window.model().showPlace(Subject.state("02"));
                    window.model().showTopic(new Topic.Changes(LocalDate.of(2011, 6, 1)));
                });
        View left = window.model().view();
        reopen(robot);
        assertThat(window.model().view()).isEqualTo(left);
        assertThat(window.model().home()).isEqualTo(first.extent());
        robot.interact(() -> window.model().showOpening());
        assertThat(window.model().view()).isEqualTo(first);
    }

    @Test
    void theWordsOfTheRailStayAsTheyWereLeft(FxRobot robot) {
        robot.interact(() -> window.panels().railFoldedProperty().set(true));
        assertThat(layers().getText()).isEmpty();
        assertThat(layers().getAccessibleText()).isEqualTo("Layers");
        reopen(robot);
        assertThat(window.panels().railFoldedProperty().get()).isTrue();
        assertThat(layers().getText()).isEmpty();
    }

    private Labeled layers() {
        WindowRobot.settle();
        return (Labeled) stage.getScene().lookup("#rail-layers");
    }

    @Test
    void theWindowHasAnIcon() {
        assertThat(stage.getIcons()).isNotEmpty().noneMatch(icon -> icon.isError());
    }

    private void reopen(FxRobot robot) {
        robot.interact(stage::hide);
        robot.interact(
                () -> {
                    stage = new Stage();
                    window = fixture.open(stage, WindowFixture.TINY);
                });
    }
}
