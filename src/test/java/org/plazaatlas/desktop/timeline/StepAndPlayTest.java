package org.plazaatlas.desktop.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.MenuButton;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Moving through time by steps and by playing. */
class StepAndPlayTest extends TimelineFixture {

    @Test
    void buttonsStepFromChangeToChange(FxRobot robot) {
        robot.clickOn("#step-forward");
        assertThat(date()).isEqualTo(changeAfter(OPENING));
        robot.clickOn("#step-back");
        assertThat(date()).isEqualTo(changeBefore(OPENING.plusDays(1)));
    }

    @Test
    void anotherStepKeepsTheDate(FxRobot robot) {
        robot.interact(() -> pane.control().stepProperty().set(TimeStep.MONTH));
        assertThat(date()).isEqualTo(OPENING);
        assertThat(robot.lookup("#step-choice").queryAs(MenuButton.class).getText())
                .isEqualTo("By month");

        robot.clickOn("#step-forward");
        assertThat(date()).isEqualTo("2016-06-20");
    }

    @Test
    void stepsByDayAndByEvent(FxRobot robot) {
        robot.interact(() -> pane.control().stepForward(TimeStep.DAY));
        assertThat(date()).isEqualTo("2016-05-21");
        for (LocalDate next : eventDays()) {
            robot.interact(() -> pane.control().stepForward(TimeStep.EVENT));
            assertThat(date()).isEqualTo(next);
        }
        robot.interact(() -> pane.control().stepForward(TimeStep.EVENT));
        assertThat(date()).isEqualTo(eventDays().getLast());
        robot.interact(() -> pane.control().stepBack(TimeStep.EVENT));
        assertThat(date()).isEqualTo(eventDays().get(eventDays().size() - 2));
    }

    @Test
    void playGoesAStepPerBeatUntilTheEnd(FxRobot robot) {
        robot.interact(() -> pane.control().stepProperty().set(TimeStep.YEAR));
        robot.clickOn("#play");
        robot.interact(beat::beat);
        robot.interact(beat::beat);
        assertThat(date()).isEqualTo("2018-05-20");

        for (int year = 2018; year < 2030; year++) {
            robot.interact(beat::beat);
        }
        assertThat(date()).isEqualTo("2025-12-31");
        assertThat(pane.control().playingProperty().get()).isFalse();
    }

    @Test
    void playFromTheEndStartsOver(FxRobot robot) {
        robot.interact(pane.control()::showLastDay);
        robot.clickOn("#play");

        assertThat(date()).isEqualTo("2006-01-01");
        assertThat(pane.control().playingProperty().get()).isTrue();
    }

    @Test
    void playIsPausedByItsButtonAndByEveryOtherCommand(FxRobot robot) {
        robot.clickOn("#play").clickOn("#play");
        assertThat(beat.period()).isZero();

        robot.clickOn("#play").clickOn("#step-forward");
        assertThat(beat.period()).isZero();
    }

    @Test
    void speedChangesTheBeatOfARunningPlay(FxRobot robot) {
        robot.clickOn("#play");
        robot.interact(() -> pane.control().speedProperty().set(PlaySpeed.FAST));

        assertThat(beat.period())
                .isEqualTo(PlaySpeed.FAST.period())
                .isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void whereMotionIsReducedPlayGoesOneStep(FxRobot robot) {
        robot.interact(() -> reducedMotion.set(true));
        robot.clickOn("#play");

        assertThat(date()).isEqualTo(changeAfter(OPENING));
        assertThat(pane.control().playingProperty().get()).isFalse();
    }

    @Test
    void playStartsOverWhereItIsToLoop(FxRobot robot) {
        robot.interact(() -> pane.control().stepProperty().set(TimeStep.YEAR));
        robot.interact(() -> pane.control().repeatProperty().set(PlayRepeat.LOOP));
        robot.interact(() -> pane.control().showDate(day("2024-05-20")));
        robot.clickOn("#play");

        assertThat(played(robot, 4))
                .containsExactly("2025-05-20", "2025-12-31", "2006-01-01", "2007-01-01");
    }

    @Test
    void playTurnsRoundWhereItIsToBounce(FxRobot robot) {
        robot.interact(() -> pane.control().stepProperty().set(TimeStep.YEAR));
        robot.interact(() -> pane.control().repeatProperty().set(PlayRepeat.BOUNCE));
        robot.interact(() -> pane.control().showDate(day("2024-05-20")));
        robot.clickOn("#play");

        assertThat(played(robot, 4))
                .containsExactly("2025-05-20", "2025-12-31", "2024-12-31", "2023-12-31");
        played(robot, 17);
        assertThat(played(robot, 3)).containsExactly("2006-01-01", "2007-01-01", "2008-01-01");
    }

    private List<String> played(FxRobot robot, int beats) {
        List<String> days = new ArrayList<>();
        for (int i = 0; i < beats; i++) {
            robot.interact(beat::beat);
            days.add(date().toString());
        }
        return days;
    }

    private List<LocalDate> eventDays() {
        return eventsByDate().stream().map(event -> event.start().firstDay()).distinct().toList();
    }
}
