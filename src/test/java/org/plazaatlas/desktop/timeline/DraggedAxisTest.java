package org.plazaatlas.desktop.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plazaatlas.model.Subject;
import org.testfx.api.FxRobot;

import java.time.LocalDate;

/** The time axis and the pointer: dragging, clicking, zooming. */
class DraggedAxisTest extends TimelineFixture {

    @Test
    void draggingThePlayheadMovesTheDateWhileItIsDragged(FxRobot robot) {
        robot.drag(at(OPENING, AxisRows.BASE_LINE));
        robot.moveTo(at(LocalDate.of(2018, 3, 1), AxisRows.BASE_LINE));
        assertThat(date()).isBetween("2018-02-15", "2018-03-15");

        robot.moveTo(at(LocalDate.of(2012, 7, 1), AxisRows.BASE_LINE));
        robot.drop();
        assertThat(date()).isBetween("2012-06-15", "2012-07-15");
    }

    @Test
    void draggingBeyondTheEndShowsTheLastDay(FxRobot robot) {
        robot.drag(at(OPENING, AxisRows.BASE_LINE));
        robot.moveTo(at(LocalDate.of(2025, 12, 31), AxisRows.BASE_LINE).add(15, 0));
        robot.drop();

        assertThat(date()).isEqualTo("2025-12-31");
    }

    @Test
    void clickOnTheAxisMovesTheDate(FxRobot robot) {
        robot.clickOn(at(LocalDate.of(2020, 1, 1), AxisRows.LABEL_TOP + 4));

        assertThat(date()).isBetween("2019-12-15", "2020-01-15");
    }

    @Test
    void clickOnAnEventSelectsItAndKeepsTheDate(FxRobot robot) {
        TimelineEventMark mark = axis.currentLayout().eventMarks().getLast();

        robot.clickOn(axis.localToScreen(mark.x(), AxisRows.laneCentre(mark.lane())));

        assertThat(model.view().selection()).contains(Subject.event(mark.events().getLast().id()));
        assertThat(date()).isEqualTo(OPENING);
        assertThat(axis.lookup(".selection-ring").isVisible()).isTrue();
    }
}
