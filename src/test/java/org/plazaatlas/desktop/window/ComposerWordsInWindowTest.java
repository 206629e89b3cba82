package org.plazaatlas.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.plazaatlas.language.Language;
import org.plazaatlas.view.Topic;
import org.testfx.api.FxRobot;

import java.time.LocalDate;

/** Title, subtitle and handling line of a plate, in the composer. */
class ComposerWordsInWindowTest extends OpenedComposer {

    @Test
    void suggestsTheWordsOfTheViewAndFollowsIt(FxRobot robot) {
        compose(robot);
        TextInputControl title = text(robot, "#plate-title");
        TextInputControl subtitle = text(robot, "#plate-subtitle");
        assertThat(title.getText())
                .isEqualTo("The Northern Cartel dominates 2 states, the Southern Cartel 1");
        assertThat(message(robot)).contains(title.getText());
        robot.interact(() -> window.model().showTopic(new Topic.Changes(LocalDate.of(2015, 1, 1))));
        WindowRobot.settle();
        assertThat(title.getText()).startsWith("Changes").contains("2015");
        String english = subtitle.getText();
        robot.interact(() -> window.model().setLanguage(Language.ES));
        WindowRobot.settle();
        assertThat(title.getText()).startsWith("Cambios");
        assertThat(subtitle.getText()).isNotBlank().isNotEqualTo(english);
    }

    @Test
    void aWordOfTheSuggestedTitleCanBeChanged(FxRobot robot) {
        compose(robot);
        TextInputControl title = text(robot, "#plate-title");
        String first = title.getText().split(" ", -1)[0];
        String edited = "Known" + title.getText().substring(first.length());
        robot.interact(() -> title.replaceText(0, first.length(), "Known"));
        assertThat(message(robot)).contains(edited);
        robot.interact(() -> window.model().setLanguage(Language.ES));
        assertThat(message(robot)).contains(edited);
        assertThat(title.getText()).isEqualTo(edited);
    }

    @Test
    void aButtonBringsTheSuggestedTitleBackAndThenThereIsNone(FxRobot robot) {
        compose(robot);
        TextInputControl title = text(robot, "#plate-title");
        String suggested = title.getText();
        assertThat(robot.lookup("#plate-title-suggested").query().isVisible()).isFalse();
        robot.interact(() -> title.setText("Along the river"));
        robot.interact(() -> fire(robot, "#plate-title-suggested"));
        assertThat(title.getText()).isEqualTo(suggested);
        assertThat(message(robot)).contains(suggested).doesNotContain("Along the river");
        assertThat(robot.lookup("#plate-title-suggested").query().isVisible()).isFalse();
    }

    @Test
    void anEmptiedTitleStaysEmptyWhileOneIsInItAndIsThenTheSuggestedOne(FxRobot robot) {
        compose(robot);
        TextInputControl title = text(robot, "#plate-title");
        String suggested = title.getText();
        robot.push(KeyCode.SHORTCUT, KeyCode.A).type(KeyCode.DELETE);
        assertThat(message(robot)).contains(suggested);
        assertThat(title.getText()).isEmpty();
        robot.type(KeyCode.TAB);
        assertThat(title.getText()).isEqualTo(suggested);
    }

    @Test
    void aPlateWithoutATitleHasNoneToBeTyped(FxRobot robot) {
        compose(robot);
        robot.interact(() -> fire(robot, "#part-TITLE"));
        assertThat(text(robot, "#plate-title").isDisabled()).isTrue();
        assertThat(text(robot, "#plate-subtitle").isDisabled()).isFalse();
    }

    @Test
    void whatIsChosenIsNamedInTheLanguageOfTheWindow(FxRobot robot) {
        compose(robot);
        Labeled shown = robot.lookup("#legendPlace").queryComboBox().getButtonCell();
        assertThat(shown.getText()).isEqualTo("As suggested");
        robot.interact(() -> window.model().setLanguage(Language.ES));
        assertThat(shown.getText()).isEqualTo("Como se sugiere");
    }
}
