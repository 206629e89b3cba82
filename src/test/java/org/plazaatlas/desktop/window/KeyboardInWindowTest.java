package org.plazaatlas.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.plazaatlas.model.Subject;
import org.testfx.api.FxRobot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Everything by key alone, with the focus to be seen. */
class KeyboardInWindowTest extends OpenedWindow {

    @Test
    void tabLeavesTheMap(FxRobot robot) {
        Node map = robot.lookup("#map").query();
        assertThat(stage.getScene().getFocusOwner()).isSameAs(map);
        robot.type(KeyCode.TAB);
        assertThat(stage.getScene().getFocusOwner()).isNotSameAs(map);
        assertThat(window.panels().shownProperty().get()).isTrue();
    }

    @Test
    void everyControlShowsThatItHasTheFocus(FxRobot robot) {
        robot.interact(() -> window.model().select(Subject.state("01")));
        robot.push(KeyCode.SHORTCUT, KeyCode.T);
        robot.push(KeyCode.SHORTCUT, KeyCode.L);
        assertThatFocusIsSeen(robot);
        robot.push(KeyCode.SHORTCUT, KeyCode.D);
        assertThatFocusIsSeen(robot);
        robot.push(KeyCode.SHORTCUT, KeyCode.R);
        assertThatFocusIsSeen(robot);
    }

    private void assertThatFocusIsSeen(FxRobot robot) {
        WindowRobot.settle();
        List<String> unseen = new ArrayList<>();
        robot.interact(
                () ->
                        traversable(stage.getScene().getRoot()).stream()
                                .filter(node -> !showsFocus(node))
                                .forEach(node -> unseen.add(node.toString())));
        assertThat(unseen).isEmpty();
    }

    /** Whether a control looks different with the focus; true if it does not take it. */
    private boolean showsFocus(Node node) {
        Node elsewhere = stage.getScene().lookup("#exportButton");
        elsewhere.requestFocus();
        int[] without = picture(node);
        node.requestFocus();
        boolean compared = node.isFocused() && node != elsewhere;
        return !compared || !Arrays.equals(without, picture(node));
    }

    private static List<Node> traversable(Node node) {
        List<Node> found = new ArrayList<>();
        if (!node.isVisible() || node.isDisabled()) {
            return found;
        }
        if (node.isFocusTraversable()) {
            found.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(traversable(child)));
        }
        return found;
    }

    /** The pixels of a control and round it, as its parent draws them. */
    private static int[] picture(Node node) {
        Parent parent = node.getParent();
        node.getScene().getRoot().applyCss();
        node.getScene().getRoot().layout();
        Bounds place = parent.localToParent(node.getBoundsInParent());
        SnapshotParameters round = new SnapshotParameters();
        round.setViewport(
                new Rectangle2D(
                        place.getMinX() - 3,
                        place.getMinY() - 3,
                        place.getWidth() + 6,
                        place.getHeight() + 6));
        WritableImage taken = parent.snapshot(round, null);
        int width = (int) taken.getWidth();
        int height = (int) taken.getHeight();
        int[] pixels = new int[width * height];
        taken.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }

    @Test
    void statesAreWalkedThroughByNameAndByDirection(FxRobot robot) {
        Set<Optional<Subject>> visited = new LinkedHashSet<>();
        for (int i = 0; i < window.model().atlas().contents().states().size(); i++) {
            robot.type(KeyCode.N);
            visited.add(window.model().view().selection());
        }
        assertThat(visited).hasSameSizeAs(window.model().atlas().contents().states());
        robot.interact(() -> window.model().select(Subject.state("01")));
        robot.push(KeyCode.SHIFT, KeyCode.D);
        assertThat(window.model().view().selection()).contains(Subject.state("02"));
        robot.push(KeyCode.SHIFT, KeyCode.W);
        assertThat(window.model().view().selection()).contains(Subject.state("05"));
        robot.push(KeyCode.SHIFT, KeyCode.A);
        assertThat(window.model().view().selection()).contains(Subject.state("04"));
        robot.push(KeyCode.SHIFT, KeyCode.W);
        assertThat(window.model().view().selection()).contains(Subject.state("04"));
        assertThat(robot.lookup("#map").query().getAccessibleText()).startsWith("Selected: ");
    }
}
