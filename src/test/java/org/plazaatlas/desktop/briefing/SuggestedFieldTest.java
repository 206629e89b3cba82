package org.plazaatlas.desktop.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Scene;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.window.OwnStage;
import org.plazaatlas.language.Language;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** A field with the focus before its suggestion comes. */
@ExtendWith(OwnStage.class)
class SuggestedFieldTest {

    private final StringProperty given = new SimpleStringProperty("");
    private SuggestedField field;

    @Start
    void show(Stage stage) {
        LiveWords words = new LiveWords(Composer.class, new SimpleObjectProperty<>(Language.EN));
        field = new SuggestedField("field", given, words);
        stage.setScene(new Scene(field));
        stage.show();
        field.requestFocus();
    }

    @Test
    void aSuggestionThatComesLateIsThereToBeTypedOver(FxRobot robot) {
        robot.interact(() -> field.suggest("Influence"));
        assertThat(field.getText()).isEqualTo("Influence");
        assertThat(field.getSelectedText()).isEqualTo("Influence");
        assertThat(given.get()).isEmpty();
    }

    @Test
    void aSpaceAfterTheSuggestionIsTheBeginningOfAnEdit(FxRobot robot) {
        robot.interact(() -> field.suggest("Influence"));
        robot.interact(() -> field.appendText(" "));
        assertThat(field.getText()).isEqualTo("Influence ");
        robot.interact(() -> field.suggest("Changes"));
        assertThat(field.getText()).isEqualTo("Influence ");
    }

    @Test
    void whoTypesTheSuggestionFollowsItAgain(FxRobot robot) {
        robot.interact(() -> field.suggest("Influence"));
        robot.interact(() -> field.setText("Influence?"));
        robot.interact(() -> field.setText("Influence"));
        robot.interact(() -> field.suggest("Changes"));
        assertThat(field.getText()).isEqualTo("Changes");
    }

    @Test
    void whatIsGivenFromElsewhereIsShown(FxRobot robot) {
        robot.interact(() -> field.suggest("Influence"));
        robot.interact(() -> given.set("Own words"));
        assertThat(field.getText()).isEqualTo("Own words");
        robot.interact(() -> given.set(""));
        assertThat(field.getText()).isEqualTo("Influence");
    }
}
