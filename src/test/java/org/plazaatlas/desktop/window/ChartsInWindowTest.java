package org.plazaatlas.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.Test;
import org.plazaatlas.desktop.charts.FigureChoice;
import org.plazaatlas.desktop.settings.Settings;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.time.ChangeDays;
import org.plazaatlas.view.Theme;
import org.testfx.api.FxRobot;

import java.time.LocalDate;
import java.util.Locale;

/** The charts above the timeline, through the real window. */
class ChartsInWindowTest extends OpenedWindow {

    private static final LocalDate DAY = LocalDate.of(2016, 5, 20);

    @Test
    void theKeyOpensAndClosesThem(FxRobot robot) {
        openCharts(robot);
        assertThat(robot.lookup("#charts").tryQuery()).isPresent();
        robot.push(KeyCode.SHORTCUT, KeyCode.H);
        assertThat(robot.lookup("#charts").tryQuery()).isEmpty();
        robot.clickOn("#rail-charts");
        assertThat(robot.lookup("#charts").tryQuery()).isPresent();
        robot.clickOn("#closeCharts");
        assertThat(robot.lookup("#charts").tryQuery()).isEmpty();
    }

    @Test
    void aClickMovesTheDate(FxRobot robot) {
        openCharts(robot);
        Region plot = plot(robot, "#streamPlot");
        robot.interact(() -> window.model().time().showDate(DAY));
        double x = playhead(plot).getLayoutX();
        robot.interact(() -> window.model().time().showDate(LocalDate.of(2009, 1, 1)));
        robot.clickOn(plot.localToScreen(x, 40));
        assertThat(window.model().view().date()).isBetween(DAY.minusDays(15), DAY.plusDays(15));
    }

    @Test
    void draggingMovesTheDateWhileItIsDragged(FxRobot robot) {
        openCharts(robot);
        Region plot = plot(robot, "#figuresPlot");
        robot.interact(() -> window.model().time().showDate(DAY));
        double x = playhead(plot).getLayoutX();
        robot.drag(plot.localToScreen(x, 40));
        robot.moveTo(plot.localToScreen(x - 60, 40));
        assertThat(window.model().view().date()).isBefore(DAY);
        robot.drop();
    }

    @Test
    void thePlayheadsStandUnderThatOfTheTimelinePixelForPixel(FxRobot robot) {
        openCharts(robot);
        for (LocalDate day : new LocalDate[] {DAY, LocalDate.of(2006, 1, 1)}) {
            robot.interact(() -> window.model().time().showDate(day));
            assertThatPlayheadsStandOverEachOther(robot);
        }
    }

    @Test
    void thePlayheadsStayUnderThatOfAZoomedAndPannedTimeline(FxRobot robot) {
        openCharts(robot);
        robot.interact(() -> window.model().time().showDate(DAY));
        robot.clickOn("#axis-closer").clickOn("#axis-closer").clickOn("#axis-closer");
        assertThatPlayheadsStandOverEachOther(robot);
        robot.interact(() -> window.model().time().showDate(LocalDate.of(2024, 7, 25)));
        assertThatPlayheadsStandOverEachOther(robot);
        robot.clickOn("#axis-all");
        assertThatPlayheadsStandOverEachOther(robot);
    }

    private static void assertThatPlayheadsStandOverEachOther(FxRobot robot) {
        WindowRobot.settle();
        Node timeline = robot.lookup(".time-axis").lookup(".playhead").query();
        double wanted = timeline.localToScene(0, 0).getX();
        for (String id : new String[] {"#streamPlot", "#figuresPlot"}) {
            Node playhead = playhead(plot(robot, id));
            assertThat(playhead.isVisible()).isTrue();
            assertThat(playhead.localToScene(0, 0).getX()).isCloseTo(wanted, within(1e-6));
        }
    }

    @Test
    void arrowsStepWhenAChartHasTheFocus(FxRobot robot) {
        openCharts(robot);
        robot.interact(() -> window.model().time().showDate(DAY));
        robot.interact(() -> plot(robot, "#streamPlot").requestFocus());
        robot.type(KeyCode.RIGHT);
        LocalDate next =
                new ChangeDays(window.model().history()).after(DAY).findFirst().orElseThrow();
        assertThat(window.model().view().date()).isEqualTo(next);
        robot.type(KeyCode.END);
        assertThat(window.model().view().date()).isEqualTo("2025-12-31");
    }

    @Test
    void theValueIsSaidInTheLanguageOfTheWindow(FxRobot robot) {
        openCharts(robot);
        robot.interact(() -> window.model().time().showDate(LocalDate.of(2024, 6, 15)));
        Region plot = plot(robot, "#streamPlot");
        assertThat(value(plot)).contains("15 Jun 2024", "Southern Cartel", "Contested", "km²");
        assertThat(plot.getAccessibleText()).startsWith("Area dominated");
        robot.interact(() -> window.model().setLanguage(Language.ES));
        assertThat(value(plot)).contains("Cártel del Sur", "En disputa");
        assertThat(plot.getAccessibleText()).startsWith("Área dominada");
    }

    @Test
    void figuresAreThoseOfTheSelectedState(FxRobot robot) {
        openCharts(robot);
        Region plot = plot(robot, "#figuresPlot");
        assertThat(value(plot)).contains("Select a state");
        robot.interact(() -> window.model().select(Subject.state("01")));
        robot.interact(() -> window.model().time().showDate(LocalDate.of(2023, 6, 1)));
        assertThat(value(plot)).contains("2023", "520");
        assertThat(plot.getAccessibleText()).isEqualTo("Plains");
        robot.interact(() -> window.model().time().showDate(LocalDate.of(2019, 6, 1)));
        assertThat(value(plot)).isEqualTo("2019: no figure");
        robot.interact(() -> window.model().select(Subject.state("05")));
        assertThat(value(plot)).contains("no yearly figures", "Valleys");
    }

    @Test
    void theUnitStaysThatWhichWasChosen(FxRobot robot) {
        openCharts(robot);
        ComboBox<FigureChoice> unit = robot.lookup("#figureUnit").queryComboBox();
        robot.interact(() -> window.model().select(Subject.state("01")));
        String rate = unit.getItems().getLast().id();
        robot.interact(() -> unit.getSelectionModel().selectLast());
        for (Subject place :
                new Subject[] {Subject.city("vado"), Subject.state("05"), Subject.state("02")}) {
            robot.interact(() -> window.model().select(place));
        }
        assertThat(unit.getValue().id()).isEqualTo(rate);
        robot.interact(() -> window.model().setLanguage(Language.ES));
        assertThat(unit.getValue().id()).isEqualTo(rate);
    }

    @Test
    void areThereInTheNextRun(FxRobot robot) {
        openCharts(robot);
        robot.interact(stage::hide);
        assertThat(fixture.settings.read(Settings.ofFirstRun(Locale.US, Theme.LIGHT)).chartsOpen())
                .isTrue();
    }

    private static void openCharts(FxRobot robot) {
        if (robot.lookup("#charts").tryQuery().isEmpty()) {
            robot.push(KeyCode.SHORTCUT, KeyCode.H);
        }
        WindowRobot.settle();
    }

    private static Region plot(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Region.class);
    }

    private static Node playhead(Region plot) {
        return plot.lookup(".playhead-line");
    }

    private static String value(Region plot) {
        return (String) plot.queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING);
    }
}
