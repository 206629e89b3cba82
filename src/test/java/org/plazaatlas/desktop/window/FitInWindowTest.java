package org.plazaatlas.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plazaatlas.desktop.settings.Drawer;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Subject;
import org.testfx.api.FxRobot;

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

    private void assertFits(FxRobot robot, String when) {
        WindowRobot.settle();
        for (String part :
                new String[] {
                    ".main-pane", ".header-bar", ".timeline-panel", ".rail", "#exportButton"
                }) {
            Node node = robot.lookup(part).query();
            Bounds bounds = node.localToScene(node.getLayoutBounds());
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
