package org.plazaatlas.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;

import org.junit.jupiter.api.Test;
import org.plazaatlas.cartography.symbology.ColourVision;
import org.plazaatlas.desktop.settings.Drawer;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Subject;
import org.plazaatlas.model.TimeWindow;
import org.plazaatlas.territory.evidence.EvidenceRule;
import org.plazaatlas.territory.evidence.LeastEvidence;
import org.plazaatlas.view.Topic;
import org.testfx.api.FxRobot;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What floats on the map never lies on one another, however much of it there is. */
class BadgesInWindowTest extends OpenedWindow {

    @Test
    void nothingOnTheMapLiesOnAnotherInAnySize(FxRobot robot) {
        robot.interact(this::showEveryBadge);
        for (double[] size : new double[][] {{1280, 800}, {1024, 700}, {800, 560}}) {
            robot.interact(
                    () -> {
                        stage.setWidth(size[0]);
                        stage.setHeight(size[1]);
                    });
            for (Language language : Language.values()) {
                robot.interact(() -> window.model().setLanguage(language));
                assertApart(robot, size[0] + " wide, " + language);
            }
        }
    }

    @Test
    void nothingLiesOnAnotherBesideAllPanels(FxRobot robot) {
        robot.interact(this::showEveryBadge);
        robot.interact(
                () -> {
                    stage.setWidth(1024);
                    stage.setHeight(700);
                    window.panels().drawerProperty().set(Drawer.LAYERS);
                    window.panels().tableOpenProperty().set(true);
                    window.model().select(Subject.state("01"));
                });
        assertApart(robot, "all panels");
        robot.interact(() -> window.panels().shownProperty().set(false));
        assertApart(robot, "no panel, with the stamp of the date");
    }

    private void showEveryBadge() {
        var model = window.model();
        model.showTopic(Topic.HOMICIDES);
        model.time().showWindow(new TimeWindow.Since(model.view().date().minusYears(1)));
        model.weighBy(EvidenceRule.DEFAULT.withLeast(LeastEvidence.values()[1]));
        model.hideOrganizations(Set.of("norte"));
        model.seeAs(ColourVision.values()[1]);
    }

    private static void assertApart(FxRobot robot, String when) {
        WindowRobot.settle();
        List<Node> cards =
                Stream.of(".map-badge", ".legend-card", ".zoom-buttons", "#dateStamp")
                        .flatMap(part -> robot.lookup(part).<Node>queryAll().stream())
                        .filter(Node::isVisible)
                        .toList();
        assertThat(cards).as(when).hasSizeGreaterThan(4);
        for (Node one : cards) {
            for (Node other : cards) {
                if (one != other) {
                    Bounds bounds = inside(one);
                    assertThat(bounds.intersects(inside(other)))
                            .as("%s: %s on %s", when, name(one), name(other))
                            .isFalse();
                }
            }
        }
    }

    /** Without the shadow, and without the line of its edge. */
    private static Bounds inside(Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return new javafx.geometry.BoundingBox(
                bounds.getMinX() + 1,
                bounds.getMinY() + 1,
                Math.max(0, bounds.getWidth() - 2),
                Math.max(0, bounds.getHeight() - 2));
    }

    private static String name(Node node) {
        return node.getId()
                + node.getStyleClass().stream().collect(Collectors.joining(".", ".", ""));
    }
}
