package org.plazaatlas.desktop.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import java.time.LocalDate;

/** The keys of time, depending on what has the focus. */
class TimeKeysTest extends TimelineFixture {

    @Test
    void keysMoveTheDateWhileTheAxisHasTheFocus(FxRobot robot) {
        robot.interact(axis::requestFocus);

        robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
        assertThat(date()).isEqualTo("2016-06-20");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.LEFT);
        assertThat(date()).isEqualTo("2015-06-20");
        robot.type(KeyCode.HOME);
        assertThat(date()).isEqualTo("2006-01-01");
        robot.type(KeyCode.RIGHT);
        assertThat(date()).isEqualTo(changeAfter(LocalDate.of(2006, 1, 1)));
        robot.type(KeyCode.END);
        assertThat(date()).isEqualTo("2025-12-31");
        robot.write("[");
        assertThat(date()).isEqualTo(changeBefore(LocalDate.of(2025, 12, 31)));
        robot.type(KeyCode.SPACE);
        assertThat(pane.control().playingProperty().get()).isTrue();
    }

    @Test
    void keysMoveTheDateWhileTheMapHasTheFocus(FxRobot robot) {
        focus(robot, "#map");

        robot.type(KeyCode.RIGHT);
        assertThat(date()).isEqualTo(changeAfter(OPENING));
        robot.interact(() -> model.time().showDate(OPENING));
        robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(date()).isEqualTo("2016-06-20");
        robot.push(KeyCode.CONTROL, KeyCode.RIGHT);
        assertThat(date()).isEqualTo(changeAfter(day("2016-06-20")));
        robot.type(KeyCode.END);
        assertThat(date()).isEqualTo("2025-12-31");
        robot.type(KeyCode.SPACE);
        assertThat(pane.control().playingProperty().get()).isTrue();
    }

    @Test
    void keysMoveTheDateWhileAButtonHasTheFocusButForTheSpaceBar(FxRobot robot) {
        focus(robot, "#button");

        robot.type(KeyCode.SPACE);
        assertThat(pane.control().playingProperty().get()).isFalse();
        robot.type(KeyCode.RIGHT);
        assertThat(date()).isEqualTo(changeAfter(OPENING));
        assertThat(robot.lookup("#button").queryButton().isFocused()).isTrue();
    }

    @Test
    void listKeepsTheArrowsUpAndDownAndTheSpaceBarAlone(FxRobot robot) {
        focus(robot, "#list");

        robot.type(KeyCode.DOWN).type(KeyCode.SPACE);
        assertThat(date()).isEqualTo(OPENING);
        assertThat(pane.control().playingProperty().get()).isFalse();
        robot.type(KeyCode.HOME);
        assertThat(date()).isEqualTo("2006-01-01");
        robot.type(KeyCode.END);
        assertThat(date()).isEqualTo("2025-12-31");
        robot.interact(() -> model.time().showDate(OPENING));
        robot.write("]");
        assertThat(date()).isEqualTo(changeAfter(OPENING));
        robot.write("}");
        assertThat(date()).isEqualTo("2020-03-01");
    }

    @Test
    void sliderKeepsArrowsAndEndsAndLeavesTheSpaceBar(FxRobot robot) {
        focus(robot, "#slider");

        robot.type(KeyCode.RIGHT).type(KeyCode.HOME).type(KeyCode.END);
        assertThat(date()).isEqualTo(OPENING);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(date()).isEqualTo(OPENING.plusYears(1));
        robot.type(KeyCode.SPACE);
        assertThat(pane.control().playingProperty().get()).isTrue();
    }

    @Test
    void textFieldKeepsAllKeys(FxRobot robot) {
        focus(robot, "#elsewhere");

        robot.write("[a] ").type(KeyCode.LEFT).type(KeyCode.HOME).push(KeyCode.SHIFT, KeyCode.END);
        assertThat(date()).isEqualTo(OPENING);
        assertThat(robot.lookup("#elsewhere").queryAs(TextField.class).getText()).isEqualTo("[a] ");
    }
}
