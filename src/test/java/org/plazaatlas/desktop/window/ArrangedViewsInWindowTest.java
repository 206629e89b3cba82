package org.plazaatlas.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.plazaatlas.model.TimeWindow;
import org.plazaatlas.territory.time.DateSeries;
import org.plazaatlas.view.Arrangement;
import org.plazaatlas.view.Arrangement.Multiples;
import org.plazaatlas.view.Arrangement.TwoMaps;
import org.plazaatlas.view.Topic;
import org.plazaatlas.view.View;
import org.testfx.api.FxRobot;

import java.time.LocalDate;

/** Saved views of several maps, through the real window and after it is opened again. */
class ArrangedViewsInWindowTest extends OpenedWindow {

    private static final LocalDate EARLIER = LocalDate.of(2010, 1, 1);
    private static final LocalDate DATE = LocalDate.of(2020, 3, 1);
    private static final TimeWindow WINDOW = new TimeWindow.Range(LocalDate.of(2009, 6, 1));

    @Test
    void twoMapsAndTheirWindowSurviveARestart(FxRobot robot) {
        View saved = sideBySide(robot);
        save(robot);
        restart(robot);
        assertThat(arrangement()).as("resumed").isEqualTo(TwoMaps.SIDE_BY_SIDE);
        robot.interact(() -> window.model().maps().arrange(Arrangement.ONE_MAP));
        robot.push(KeyCode.ALT, KeyCode.DIGIT1);
        assertThat(arrangement()).isEqualTo(TwoMaps.SIDE_BY_SIDE);
        assertThat(window.model().view()).isEqualTo(saved);
        assertThat(saved.window()).isEqualTo(WINDOW);
        assertThat(text(robot, "#otherDate")).isEqualTo("1 Jan 2010");
        assertThat(text(robot, "#mainDate")).isEqualTo("1 Mar 2020");
    }

    @Test
    void littleMapsSurviveARestart(FxRobot robot) {
        DateSeries series = new DateSeries.Even(EARLIER, DATE, 4);
        robot.interact(() -> window.model().maps().arrange(new Multiples(series)));
        save(robot);
        restart(robot);
        robot.push(KeyCode.ALT, KeyCode.DIGIT1);
        assertThat(arrangement()).isEqualTo(new Multiples(series));
        assertThat(robot.lookup(".little-map").queryAllAs(Button.class))
                .hasSize(4)
                .extracting(Button::getText)
                .contains("1 Jan 2010", "1 Mar 2020");
    }

    @Test
    void aSavedViewOfOneMapPutsLittleMapsAway(FxRobot robot) {
        save(robot);
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT4);
        assertThat(arrangement()).isInstanceOf(Multiples.class);
        robot.clickOn(robot.lookup(".view-name").<Node>query());
        assertThat(arrangement()).isEqualTo(Arrangement.ONE_MAP);
    }

    @Test
    void theDrawerTellsHowManyMapsAViewHas(FxRobot robot) {
        sideBySide(robot);
        save(robot);
        assertThat(text(robot, ".view-summary")).contains("side by side with 1 Jan 2010");
    }

    @Test
    void theWayBackLeadsThroughTheMapsThatWereShown(FxRobot robot) {
        View compared = sideBySide(robot);
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT4);
        robot.clickOn(robot.lookup(".little-map").<Node>query());
        assertThat(arrangement()).isEqualTo(Arrangement.ONE_MAP);
        robot.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.LEFT);
        assertThat(arrangement()).isInstanceOf(Multiples.class);
        robot.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.LEFT);
        assertThat(arrangement()).isEqualTo(TwoMaps.SIDE_BY_SIDE);
        assertThat(window.model().view()).isEqualTo(compared);
        robot.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(arrangement()).isInstanceOf(Multiples.class);
    }

    /** What the window then shows. */
    private View sideBySide(FxRobot robot) {
        robot.interact(
                () -> {
                    window.model().time().showDate(DATE);
                    window.model().time().showWindow(WINDOW);
                });
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT2);
        robot.interact(() -> window.model().showTopic(new Topic.Changes(EARLIER)));
        assertThat(arrangement()).isEqualTo(TwoMaps.SIDE_BY_SIDE);
        return window.model().view();
    }

    private void restart(FxRobot robot) {
        robot.interact(stage::hide);
        robot.interact(() -> window = fixture.open(stage, WindowFixture.TINY));
    }

    private static void save(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.B);
        WindowRobot.settle();
        robot.interact(
                () -> robot.lookup("#viewName").queryAs(TextInputControl.class).setText("Kept"));
        robot.type(KeyCode.ENTER);
        WindowRobot.settle();
    }

    private Arrangement arrangement() {
        WindowRobot.settle();
        return window.model().maps().arrangementProperty().get();
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryLabeled().getText();
    }
}
