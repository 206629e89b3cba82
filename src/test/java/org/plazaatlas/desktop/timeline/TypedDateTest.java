package org.plazaatlas.desktop.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.plazaatlas.desktop.window.WindowRobot;
import org.testfx.api.FxRobot;

/** Typing into the large date. */
class TypedDateTest extends TimelineFixture {

    @Test
    void typedDateIsShown(FxRobot robot) {
        robot.clickOn(".shown-date").write("9 sept 2021").type(KeyCode.ENTER);

        assertThat(date()).isEqualTo("2021-09-09");
        assertThat(shownDate()).isEqualTo("9 Sep 2021");
        assertThat(field(robot).isVisible()).isFalse();
    }

    @Test
    void textThatIsNoDateStaysAndTheHintSaysWhatIsAccepted(FxRobot robot) {
        robot.clickOn(".shown-date").write("31/2/2021").type(KeyCode.ENTER);

        assertThat(field(robot).getText()).isEqualTo("31/2/2021");
        assertThat(hint(robot)).contains("1/10/2024", "9 Sep 2024");
        assertThat(date()).isEqualTo(OPENING);

        robot.type(KeyCode.ESCAPE);
        assertThat(hint(robot)).isEmpty();
        assertThat(shownDate()).isEqualTo("20 May 2016");
    }

    @Test
    void dateOutsideTheAtlasIsAnsweredWithItsSpan(FxRobot robot) {
        robot.clickOn(".shown-date").write("1985").type(KeyCode.ENTER);

        assertThat(hint(robot)).contains("1 Jan 2006", "31 Dec 2025");
        assertThat(date()).isEqualTo(OPENING);
    }

    @Test
    void typingADigitOnTheAxisStartsADate(FxRobot robot) {
        robot.interact(axis::requestFocus);
        robot.write("2019-04").type(KeyCode.ENTER);

        assertThat(date()).isEqualTo("2019-04-01");
    }

    private static TextField field(FxRobot robot) {
        return robot.lookup(".date-field").queryAs(TextField.class);
    }

    private static String hint(FxRobot robot) {
        WindowRobot.settle();
        return robot.lookup(".date-hint").queryAs(Label.class).getText();
    }
}
