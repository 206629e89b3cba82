package org.plazaatlas.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import java.util.HashSet;
import java.util.Set;

/** The tour that a newcomer sees once, and everybody again who asks for it. */
class TourInWindowTest extends OpenedWindow {

    @Test
    void aNewcomerSeesItOnceAndNobodyElse(FxRobot robot) {
        assertThat(robot.lookup("#tour").tryQuery()).as("not unless it is asked for").isEmpty();
        reopen(robot);
        assertThat(robot.lookup("#tour").tryQuery()).isPresent();
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#tour").tryQuery()).isEmpty();
        reopen(robot);
        assertThat(robot.lookup("#tour").tryQuery()).as("it is remembered").isEmpty();
    }

    /** The window as the program opens it, which welcomes newcomers. */
    private void reopen(FxRobot robot) {
        robot.interact(stage::hide);
        fixture.welcoming = true;
        robot.interact(() -> window = fixture.open(stage, WindowFixture.TINY));
        WindowRobot.settle();
    }

    @Test
    void itGoesThroughTheWindowAndBackAndEnds(FxRobot robot) {
        MenuButton menu = robot.lookup("#menu").queryAs(MenuButton.class);
        robot.interact(
                () ->
                        menu.getItems().stream()
                                .flatMap(part -> ((Menu) part).getItems().stream())
                                .filter(item -> "Tour of the window".equals(item.getText()))
                                .forEach(MenuItem::fire));
        Set<String> titles = new HashSet<>();
        titles.add(title(robot));
        String first = title(robot);
        robot.type(KeyCode.RIGHT);
        assertThat(title(robot)).isNotEqualTo(first);
        robot.type(KeyCode.LEFT);
        assertThat(title(robot)).isEqualTo(first);
        while (robot.lookup("#tour").tryQuery().isPresent()) {
            titles.add(title(robot));
            Node card = robot.lookup(".tour-card").query();
            assertThat(robot.lookup("#tour").query().getLayoutBounds())
                    .matches(window -> window.contains(card.getBoundsInParent()));
            robot.interact(() -> robot.lookup("#tourNext").queryAs(ButtonBase.class).fire());
        }
        assertThat(titles).hasSizeGreaterThan(5);
    }

    private static String title(FxRobot robot) {
        WindowRobot.settle();
        return robot.lookup("#tourTitle").queryAs(Labeled.class).getText();
    }
}
