package org.plazaatlas.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.plazaatlas.language.Language;
import org.plazaatlas.view.Topic;
import org.testfx.api.FxRobot;

import java.util.stream.Collectors;

class MapReadingInWindowTest extends OpenedWindow {

    @Test
    void f1ExplainsTheSignsOfTheMapAndFollowsIt(FxRobot robot) {
        robot.push(KeyCode.F1);
        assertThat(told(robot)).contains("A colour all over", "No claim in force");
        robot.interact(() -> window.model().showTopic(Topic.HOMICIDES));
        assertThat(told(robot)).contains("more homicides").doesNotContain("A colour all over");
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#mapReading").tryQuery()).isEmpty();
    }

    @Test
    void askedForAgainItIsShownOnce(FxRobot robot) {
        robot.interact(() -> robot.lookup("#legendReading").queryAs(ButtonBase.class).fire());
        robot.interact(() -> robot.lookup("#legendReading").queryAs(ButtonBase.class).fire());
        assertThat(robot.lookup("#mapReading").queryAll()).hasSize(1);
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void theLegendsHeadLeadsToTheSameInTheLanguageOfTheWindow(FxRobot robot) {
        robot.interact(() -> window.model().setLanguage(Language.ES));
        robot.interact(() -> robot.lookup("#legendReading").queryAs(ButtonBase.class).fire());
        assertThat(told(robot)).contains("Un color de lado a lado", "Sin afirmación vigente");
        robot.push(KeyCode.ESCAPE);
    }

    private static String told(FxRobot robot) {
        Node reading = robot.lookup("#mapReading").query();
        return robot.from(reading).lookup(".label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .collect(Collectors.joining("\n"));
    }
}
