package org.plazaatlas.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plazaatlas.IncidentDraft.incident;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.shape.Path;

import org.junit.jupiter.api.Test;
import org.plazaatlas.IncidentDraft;
import org.plazaatlas.briefing.incidents.RuleReport;
import org.plazaatlas.incident.rule.TurfSituation;
import org.plazaatlas.incident.window.IncidentWindow;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Subject;
import org.plazaatlas.view.IncidentDisplay;
import org.plazaatlas.view.IncidentMode;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Drawing incidents, through the real window. */
class IncidentsInWindowTest extends OpenedWindow {

    @Override
    Atlas atlas() {
        return IncidentDraft.atlasWith(
                Stream.concat(
                                Stream.of(
                                        incident("last", "2016-03-05")
                                                .at(2.5, 0.5)
                                                .inState("03")
                                                .deaths(2)),
                                IntStream.range(0, RuleReport.LEAST_EVENTS)
                                        .mapToObj(i -> incident("e" + i, "2015-03-05"))
                                        .map(each -> each.at(0.95, 0.5)))
                        .toArray(IncidentDraft[]::new));
    }

    @Test
    void incidentsAreChosenAmongTheLayersAndTakenBackThere(FxRobot robot) {
        robot.clickOn("#rail-layers");
        assertThat(shown()).isEqualTo(IncidentDisplay.NONE);
        assertThat(isVisible(robot, "#incidents-window")).isFalse();
        choose(robot, "#incidents-mode", IncidentMode.HEXAGONS);
        choose(robot, "#incidents-window", new IncidentWindow.Cumulative());
        choose(robot, "#incidents-hexagon", 50);
        assertThat(shown())
                .isEqualTo(
                        IncidentDisplay.NONE
                                .withMode(IncidentMode.HEXAGONS)
                                .withWindow(new IncidentWindow.Cumulative())
                                .withHexagonKm(50));
        assertThat(isVisible(robot, "#incidents-hexagon")).isTrue();
        choose(robot, "#incidents-mode", IncidentMode.POINTS);
        assertThat(isVisible(robot, "#incidents-hexagon")).isFalse();
        choose(robot, "#incidents-mode", IncidentMode.NONE);
        assertThat(isVisible(robot, "#incidents-window")).isFalse();
    }

    @Test
    void theTimelineCountsThemWhileTheMapDrawsThem(FxRobot robot) {
        robot.clickOn("#rail-layers");
        assertThat(bars(robot).getElements()).isEmpty();
        choose(robot, "#incidents-mode", IncidentMode.POINTS);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#incidents-end").queryLabeled().getText())
                .startsWith("The data end on 5 Mar 2016");
        assertThat(bars(robot).getElements()).isNotEmpty();
        choose(robot, "#incidents-mode", IncidentMode.NONE);
        assertThat(bars(robot).getElements()).isEmpty();
    }

    /** Both states have events, so both stand in the ranking beside their pressure. */
    @Test
    void hotSpotsByEventsStandBesideThoseByPressureAndCanBeDrawn(FxRobot robot) {
        robot.interact(
                () ->
                        window.model()
                                .showIncidents(
                                        IncidentDisplay.NONE.withWindow(
                                                new IncidentWindow.Cumulative())));
        robot.clickOn("#rail-hotSpots");
        robot.interact(() -> tabs(robot).getSelectionModel().select(1));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#eventRanking").queryTableView().getItems()).hasSize(2);
        assertThat(robot.lookup("#events-summary").queryLabeled().getText())
                .contains(
                        "101 events with 102 deaths",
                        "The newest event on record is of 5 Mar 2016");
        robot.interact(() -> robot.lookup("#eventHotSpotsOnMap").queryAs(CheckBox.class).fire());
        assertThat(shown().mode()).isEqualTo(IncidentMode.HOT_SPOTS);
    }

    /** The records end in March 2016: later days are not days without events. */
    @Test
    void daysAfterTheEndOfTheRecordsAreToldToBeUnknown(FxRobot robot) {
        robot.clickOn("#rail-hotSpots");
        robot.interact(() -> tabs(robot).getSelectionModel().select(1));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#events-summary").queryLabeled().getText())
                .startsWith("The data end on 5 Mar 2016: of")
                .contains("tell nothing")
                .doesNotContain("no event");
    }

    @Test
    void theRuleIsTestedWhileItsTabIsOpen(FxRobot robot) {
        robot.clickOn("#rail-hotSpots");
        TableView<?> table = robot.lookup("#ruleTable").queryTableView();
        assertThat(table.getItems()).isEmpty();
        robot.interact(() -> tabs(robot).getSelectionModel().select(3));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(table.getItems()).hasSize(TurfSituation.values().length);
        assertThat(robot.lookup("#rule-counted").queryLabeled().getText())
                .startsWith("100 events, 2015–2015");
        assertThat(robot.lookup("#rule-errors").queryLabeled().getText())
                .contains("the same press");
    }

    private static TabPane tabs(FxRobot robot) {
        return robot.lookup("#hotSpotTabs").queryAs(TabPane.class);
    }

    private static Path bars(FxRobot robot) {
        robot.interact(() -> robot.lookup(".time-axis").queryParent().layout());
        return robot.lookup(".time-axis .incidents").query();
    }

    @Test
    void theSelectedOrganizationNarrowsThem(FxRobot robot) {
        robot.interact(() -> window.model().select(Subject.organization("norte")));
        robot.clickOn("#rail-layers");
        choose(robot, "#incidents-mode", IncidentMode.CLUSTERS);
        robot.interact(() -> robot.lookup("#incidents-onlySides").queryAs(CheckBox.class).fire());
        assertThat(shown().filter().organizationIds()).isEqualTo(Set.of("norte"));
        robot.interact(() -> robot.lookup("#incidents-onlySides").queryAs(CheckBox.class).fire());
        assertThat(shown().filter().organizationIds()).isEmpty();
    }

    private IncidentDisplay shown() {
        return window.model().view().incidents();
    }

    private static boolean isVisible(FxRobot robot, String id) {
        for (Node node = robot.lookup(id).query(); node != null; node = node.getParent()) {
            if (!node.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static <T> void choose(FxRobot robot, String id, T value) {
        ComboBox<T> choice = robot.lookup(id).queryComboBox();
        robot.interact(() -> choice.setValue(value));
    }
}
