package org.plazaatlas.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plazaatlas.desktop.settings.Drawer;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Subject;
import org.testfx.api.FxRobot;

import java.util.Optional;

/** Whatever is open, a small window cuts nothing off. */
class FitInWindowTest extends OpenedWindow {

    @BeforeEach
    void shrink(FxRobot robot) {
        robot.interact(
                () -> {
                    stage.setWidth(1024);
                    stage.setHeight(700);
                });
    }

    @Test
    void smallMultiplesDoNotWidenTheWindowBesideAnyDrawer(FxRobot robot) {
        for (Language language : Language.values()) {
            robot.interact(() -> window.model().setLanguage(language));
            robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT4);
            for (Drawer drawer : Drawer.values()) {
                robot.interact(() -> window.panels().drawerProperty().set(drawer));
                robot.interact(() -> window.model().select(Subject.state("01")));
                assertFits(robot, language + ", " + drawer);
            }
            robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT4);
            assertFits(robot, language + ", one map again");
        }
    }

    @Test
    void allPanelsTogetherStayInside(FxRobot robot) {
        robot.interact(
                () -> {
                    stage.setWidth(800);
                    stage.setHeight(560);
                    window.panels().drawerProperty().set(Drawer.CHANGES);
                    window.panels().tableOpenProperty().set(true);
                    window.panels().chartsOpenProperty().set(true);
                    window.model().select(Subject.state("01"));
                });
        assertFits(robot, "all panels");
    }

    @Test
    void chartsLeaveTheRailItsRoomAndItScrolls(FxRobot robot) {
        robot.interact(() -> window.panels().chartsOpenProperty().set(true));
        Bounds rail = inScene(robot.lookup(".rail-place").query());
        Bounds charts = inScene(robot.lookup("#charts").query());
        assertThat(rail.getMaxY()).isLessThanOrEqualTo(charts.getMinY() + 0.5);
        assertThat(robot.lookup(".rail").<Region>query().getHeight())
                .isGreaterThan(rail.getHeight());
    }

    @Test
    void theLineBelowANarrowMapAndWhatFloatsOverItDoNotMeet(FxRobot robot) {
        for (Drawer drawer : Drawer.values()) {
            robot.interact(() -> window.model().select(Subject.state("01")));
            robot.interact(() -> window.panels().drawerProperty().set(drawer));
            robot.moveTo("#map");
            assertApart(robot, drawer, "#moreSources", "#pointerCoordinates", ".scale-bar");
            assertApart(robot, drawer, ".legend-card", ".zoom-buttons");
        }
    }

    private static void assertApart(FxRobot robot, Drawer drawer, String... fromLeftToRight) {
        double end = 0;
        for (String part : fromLeftToRight) {
            Optional<Node> shown = robot.lookup(part).tryQuery();
            if (shown.filter(Node::isVisible).isPresent() && inScene(shown.get()).getWidth() > 0) {
                assertThat(inScene(shown.get()).getMinX())
                        .as(drawer + part)
                        .isGreaterThanOrEqualTo(end);
                end = inScene(shown.get()).getMaxX();
            }
        }
    }

    @Test
    void theTimelineIsNeverShownWithoutItsStyle(FxRobot robot) {
        Parent axis = robot.lookup(".time-axis").query();
        robot.interact(
                () -> {
                    Region root = (Region) stage.getScene().getRoot();
                    root.applyCss();
                    root.resize(900, 700);
                    root.layout();
                    assertThat(axis.lookupAll(".axis-label"))
                            .extracting(label -> ((Text) label).getFont().getFamily())
                            .isNotEmpty()
                            .containsOnly("Inter");
                });
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private void assertFits(FxRobot robot, String when) {
        WindowRobot.settle();
        for (String part :
                new String[] {
                    ".main-pane", ".header-bar", ".timeline-panel", ".rail", "#exportButton"
                }) {
            Node node = robot.lookup(part).query();
            Bounds bounds = inScene(node);
            assertThat(bounds.getMinX()).as(when + part).isGreaterThanOrEqualTo(-0.5);
            assertThat(bounds.getMinY()).as(when + part).isGreaterThanOrEqualTo(-0.5);
            assertThat(bounds.getMaxX())
                    .as(when + part)
                    .isLessThanOrEqualTo(stage.getScene().getWidth() + 0.5);
            assertThat(bounds.getMaxY())
                    .as(when + part)
                    .isLessThanOrEqualTo(stage.getScene().getHeight() + 0.5);
        }
    }
}
