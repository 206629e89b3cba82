package org.plazaatlas.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

import org.junit.jupiter.api.Test;
import org.plazaatlas.view.Arrangement;
import org.plazaatlas.view.Arrangement.TwoMaps;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.Topic;
import org.testfx.api.FxRobot;

import java.time.LocalDate;

/** Two dates on screen, through the real window. */
class TwoDatesInWindowTest extends OpenedWindow {

    private static final LocalDate SINCE = LocalDate.of(2010, 1, 1);
    private static final LocalDate DATE = LocalDate.of(2024, 6, 1);

    @Test
    void sideBySideShowsBothDatesEachWithItsStamp(FxRobot robot) {
        compare(robot, "#sideBySide");
        assertThat(text(robot, "#otherDate")).isEqualTo("1 Jan 2010");
        assertThat(text(robot, "#mainDate")).isEqualTo("1 Jun 2024");
        Bounds left = bounds(robot, "#otherMap");
        Bounds right = bounds(robot, "#map");
        assertThat(left.getMaxX()).isLessThan(right.getMinX());
        assertThat(left.getWidth()).isEqualTo(right.getWidth());
        assertThat(accessibleText(robot, "#otherMap")).contains("1 Jan 2010");
    }

    @Test
    void whicheverMapIsMovedTheOtherStaysInStep(FxRobot robot) {
        compare(robot, "#sideBySide");
        Extent before = window.model().view().extent();
        robot.drag("#otherMap", MouseButton.PRIMARY).moveBy(40, 20).drop();
        WindowRobot.settle();
        Extent dragged = window.model().view().extent();
        assertThat(dragged).isNotEqualTo(before);
        assertThat(window.model().maps().mapsProperty().getValue())
                .hasSize(2)
                .allMatch(view -> view.extent().equals(dragged));
        assertThat(pictureOf(robot, "#otherMap")).isEqualTo(pictureOf(robot, "#map"));
        robot.interact(() -> robot.lookup("#map").query().requestFocus());
        robot.type(KeyCode.PLUS);
        WindowRobot.settle();
        assertThat(pictureOf(robot, "#otherMap")).isEqualTo(pictureOf(robot, "#map"));
    }

    @Test
    void aClickOnEitherMapSelectsWhatIsThere(FxRobot robot) {
        compare(robot, "#sideBySide");
        robot.clickOn("#otherMap");
        WindowRobot.settle();
        var there = window.model().view().selection();
        assertThat(there).isPresent();
        robot.interact(window.model()::clearSelection);
        WindowRobot.settle();
        robot.clickOn("#map");
        WindowRobot.settle();
        assertThat(window.model().view().selection()).isEqualTo(there);
    }

    @Test
    void theDividerIsDraggedAndMovedByKeysAndTellsWhereItIs(FxRobot robot) {
        compare(robot, "#swipe");
        double width = bounds(robot, "#map").getWidth();
        robot.drag("#swipeDivider", MouseButton.PRIMARY).moveBy(-60, 0).drop();
        WindowRobot.settle();
        assertThat(bounds(robot, "#otherMap").getWidth()).isCloseTo(width / 2 - 60, within(8.0));
        robot.type(KeyCode.HOME).type(KeyCode.RIGHT);
        WindowRobot.settle();
        assertThat(bounds(robot, "#otherMap").getWidth()).isCloseTo(0.02 * width, within(1.0));
        assertThat(accessibleText(robot, "#swipeDivider"))
                .contains("1 Jan 2010 on the left 2 per cent", "1 Jun 2024");
        robot.type(KeyCode.END);
        assertThat(accessibleText(robot, "#swipeDivider")).contains("100 per cent");
    }

    @Test
    void oneKeySwapsTheDatesWhereverTheFocusIs(FxRobot robot) {
        compare(robot, "#sideBySide");
        robot.clickOn("#changedOrganizations").push(KeyCode.F7);
        WindowRobot.settle();
        assertThat(window.model().view().date()).isEqualTo(SINCE);
        assertThat(window.model().view().topic()).isEqualTo(new Topic.Changes(DATE));
        assertThat(text(robot, "#otherDate")).isEqualTo("1 Jun 2024");
        robot.interact(() -> robot.lookup("#map").query().requestFocus());
        robot.push(KeyCode.F7);
        WindowRobot.settle();
        assertThat(window.model().view().date()).isEqualTo(DATE);
    }

    @Test
    void keysArrangeTheMapsAndOpenTheComparisonForThat(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT3);
        WindowRobot.settle();
        assertThat(arrangement()).isEqualTo(TwoMaps.SWIPE);
        assertThat(window.model().view().topic()).isInstanceOf(Topic.Changes.class);
        assertThat(robot.lookup("#swipe").queryAs(ToggleButton.class).isSelected()).isTrue();
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT2);
        assertThat(arrangement()).isEqualTo(TwoMaps.SIDE_BY_SIDE);
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT1);
        assertThat(arrangement()).isEqualTo(Arrangement.ONE_MAP);
    }

    @Test
    void closingTheBadgeBringsOneMapBack(FxRobot robot) {
        compare(robot, "#swipe");
        robot.clickOn("#topicBadgeClose");
        WindowRobot.settle();
        assertThat(arrangement()).isEqualTo(Arrangement.ONE_MAP);
        assertThat(robot.lookup("#otherMap").query().getParent().isVisible()).isFalse();
        assertThat(robot.lookup("#swipeDivider").query().isVisible()).isFalse();
    }

    private void compare(FxRobot robot, String how) {
        robot.clickOn("#rail-changes").clickOn("#since");
        robot.interact(() -> robot.lookup("#since").queryAs(TextField.class).setText("2010"));
        robot.type(KeyCode.ENTER).clickOn(how);
        WindowRobot.settle();
    }

    private Arrangement arrangement() {
        WindowRobot.settle();
        return window.model().maps().arrangementProperty().get();
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryLabeled().getText();
    }

    private static String accessibleText(FxRobot robot, String query) {
        return robot.lookup(query).query().getAccessibleText();
    }

    private static Bounds bounds(FxRobot robot, String query) {
        Node node = robot.lookup(query).query();
        return node.localToScene(node.getLayoutBounds());
    }

    /** Where the picture lies in its map, and how large. */
    private static Bounds pictureOf(FxRobot robot, String query) {
        return robot.lookup(query).query().lookup(".image-view").getBoundsInParent();
    }
}
