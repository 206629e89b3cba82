package org.plazaatlas.desktop.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;

import org.junit.jupiter.api.Test;
import org.plazaatlas.desktop.axis.AxisWindow;
import org.plazaatlas.desktop.window.WindowRobot;
import org.testfx.api.FxRobot;

/** The time axis zoomed and panned by wheel, buttons, keys and dragging. */
class ZoomedAxisTest extends TimelineFixture {

    @Test
    void wheelZoomsRoundThePointer(FxRobot robot) {
        Point2D place = at(day("2020-01-01"), AxisRows.BASE_LINE);
        robot.interact(() -> axis.fireEvent(wheel(sceneAt(place), 400)));

        assertThat(axis.camera().window().showsAll()).isFalse();
        assertThat(at(day("2020-01-01"), 0).getX()).isBetween(place.getX() - 1, place.getX() + 1);
    }

    @Test
    void buttonsZoomRoundThePlayheadAndShowAllAgain(FxRobot robot) {
        double before = at(OPENING, 0).getX();
        robot.clickOn("#axis-closer").clickOn("#axis-closer");
        assertThat(axis.camera().window().days()).isLessThan(2_000);
        assertThat(at(OPENING, 0).getX()).isBetween(before - 1, before + 1);

        robot.clickOn("#axis-all");
        assertThat(axis.camera().window().showsAll()).isTrue();
        assertThat(robot.lookup("#axis-farther").queryButton().isDisabled()).isTrue();
    }

    @Test
    void keysZoomAndTurnTheAxisDownToTenDays(FxRobot robot) {
        focus(robot, ".time-axis");
        for (int i = 0; i < 12; i++) {
            robot.write("+");
        }
        assertThat(axis.camera().window().days()).isEqualTo(AxisWindow.FEWEST_DAYS);
        robot.type(KeyCode.PAGE_DOWN);
        assertThat(axis.camera().window().placeOf(OPENING)).isNegative();
        assertThat(date()).isEqualTo(OPENING);
        robot.write("*");
        assertThat(axis.camera().window().showsAll()).isTrue();
    }

    @Test
    void draggingTheTicksPansAZoomedAxisAndKeepsTheDate(FxRobot robot) {
        robot.interact(() -> axis.camera().zoom(10));
        Point2D start = at(OPENING, AxisRows.LABEL_TOP).add(100, 0);
        double before = axis.camera().window().start();

        robot.drag(start).moveTo(start.add(-80, 0)).drop();

        assertThat(axis.camera().window().start()).isGreaterThan(before);
        assertThat(date()).isEqualTo(OPENING);
    }

    @Test
    void draggingThePlayheadOfAZoomedAxisMovesTheDate(FxRobot robot) {
        robot.interact(() -> axis.camera().zoom(10));
        AxisWindow window = axis.camera().window();
        Point2D start = at(OPENING, AxisRows.BASE_LINE);

        robot.drag(start).moveTo(start.add(80, 0)).drop();

        assertThat(date()).isAfter(OPENING);
        assertThat(axis.camera().window()).isEqualTo(window);
    }

    @Test
    void clickOnTheTicksOfAZoomedAxisMovesTheDate(FxRobot robot) {
        robot.interact(() -> axis.camera().zoom(10));
        robot.clickOn(at(OPENING, AxisRows.LABEL_TOP).add(100, 0));

        assertThat(date()).isAfter(OPENING);
    }

    @Test
    void zoomedAxisFollowsTheDateOutOfView(FxRobot robot) {
        robot.interact(() -> axis.camera().zoom(1_000));
        robot.interact(pane.control()::showLastDay);
        WindowRobot.settle();

        assertThat(axis.camera().window().placeOf(day("2025-12-31"))).isBetween(0.0, 1.0);
    }

    @Test
    void marksAreLaidOutOnceWhileTheDateMovesWithinTheView(FxRobot robot) {
        TimelineLayout before = axis.currentLayout();
        robot.interact(() -> pane.control().stepForward(TimeStep.YEAR));
        WindowRobot.settle();

        assertThat(axis.currentLayout()).isSameAs(before);
    }

    private Point2D sceneAt(Point2D screen) {
        return axis.localToScene(axis.screenToLocal(screen));
    }

    private static ScrollEvent wheel(Point2D at, double delta) {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                at.getX(),
                at.getY(),
                at.getX(),
                at.getY(),
                false,
                false,
                false,
                false,
                false,
                false,
                0,
                delta,
                0,
                delta,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
    }
}
