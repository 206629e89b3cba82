package org.plazaatlas.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** The composer by keyboard and for screen readers. */
class ComposerKeysInWindowTest extends OpenedComposer {

    @ParameterizedTest
    @ValueSource(strings = {"plateTab", "mapTab", "checksTab", "seriesTab"})
    void tabReachesEveryControlAndEachHasAName(String tab, FxRobot robot) {
        compose(robot);
        openTab(robot, tab);
        Set<Node> waiting = controls();
        assertThat(waiting).hasSizeGreaterThan(4);
        assertThat(waiting).allSatisfy(c -> assertThat(name(c)).as(c.toString()).isNotBlank());
        int most = 2 * waiting.size();
        for (int i = 0; i < most; i++) {
            robot.type(KeyCode.TAB);
            waiting.remove(composerStage().getScene().getFocusOwner());
        }
        assertThat(waiting).isEmpty();
    }

    @Test
    void arrowsGoFromFormatToFormat(FxRobot robot) {
        compose(robot);
        robot.interact(() -> robot.lookup("#format-PNG").query().requestFocus());
        robot.type(KeyCode.RIGHT).type(KeyCode.SPACE);
        assertThat(robot.lookup("#format-SVG").queryAs(ToggleButton.class).isSelected()).isTrue();
    }

    @Test
    void enterInAFieldNeitherExportsNorCloses(FxRobot robot) {
        compose(robot);
        robot.type(KeyCode.ENTER);
        assertThat(composer()).isPresent();
        assertThat(fixture.suggestedName).isEmpty();
        assertThat(text(robot, "#plate-title").getText()).isNotBlank();
    }

    private Stage composerStage() {
        return composer().orElseThrow();
    }

    /** What can take the focus now; of buttons that exclude each other, the pressed one. */
    private Set<Node> controls() {
        Set<Node> all = new HashSet<>(composerStage().getScene().getRoot().lookupAll("*"));
        all.removeIf(node -> !node.isFocusTraversable() || node.isDisabled() || !isSeen(node));
        all.removeIf(node -> node instanceof ToggleButton toggle && !toggle.isSelected());
        return all;
    }

    private static boolean isSeen(Node node) {
        return node == null || node.isVisible() && isSeen(node.getParent());
    }

    private static String name(Node node) {
        boolean isOfTabs = node instanceof TabPane;
        String words = node instanceof Labeled labeled ? labeled.getText() : null;
        return isOfTabs ? "tabs" : Objects.requireNonNullElse(node.getAccessibleText(), words);
    }
}
