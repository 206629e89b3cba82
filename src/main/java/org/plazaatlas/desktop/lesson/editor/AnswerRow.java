package org.plazaatlas.desktop.lesson.editor;

import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.feather.Feather;
import org.plazaatlas.desktop.control.IconButton;
import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.language.Text;
import org.plazaatlas.lesson.content.LessonQuestion.Answer;

import java.util.function.Consumer;

/** An answer to choose from: whether it is the right one, and its text in both languages. */
final class AnswerRow extends HBox {

    private final RadioButton right = new RadioButton();
    private final TextPair text;
    private final IconButton remove;

    /**
     * @param typed receives the text
     * @param chosen called when this becomes the right answer
     */
    AnswerRow(
            int index,
            ToggleGroup group,
            LiveWords words,
            Consumer<Text> typed,
            Runnable chosen,
            Runnable removed) {
        text =
                new TextPair("answerText-" + index, "answer", words, TextField::new, typed)
                        .withoutName();
        right.setId("answerRight-" + index);
        right.setToggleGroup(group);
        right.accessibleTextProperty().bind(words.text("rightOne"));
        right.setOnAction(_ -> chosen.run());
        remove = new IconButton("removeAnswer-" + index, Feather.TRASH_2);
        words.text("removeAnswer").subscribe(remove::setName);
        remove.setOnAction(_ -> removed.run());
        HBox.setHgrow(text, Priority.ALWAYS);
        getStyleClass().add("answer-row");
        getChildren().addAll(right, text, remove);
    }

    void show(Answer answer, boolean removable) {
        right.setSelected(answer.right());
        text.show(answer.text());
        remove.setDisable(!removable);
    }
}
