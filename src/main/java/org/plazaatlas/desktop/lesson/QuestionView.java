package org.plazaatlas.desktop.lesson;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Text;
import org.plazaatlas.language.Words;
import org.plazaatlas.lesson.content.LessonQuestion;
import org.plazaatlas.lesson.content.LessonQuestion.Answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A question with its answers as buttons. Choosing one, or revealing, marks the right answer and
 * shows the explanation; after that nothing can be chosen any more.
 */
public final class QuestionView extends VBox {

    private static final PseudoClass RIGHT = PseudoClass.getPseudoClass("right");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final char FIRST_LETTER = 'A';

    private final LessonQuestion question;
    private final Language language;
    private final Words words;
    private final Consumer<Answer> chosen;
    private final List<Button> buttons = new ArrayList<>();
    private final VBox outcome = new VBox();
    private boolean answered;

    /**
     * @param chosen receives the answer that is chosen, once
     */
    public QuestionView(LessonQuestion question, Language language, Consumer<Answer> chosen) {
        this.question = question;
        this.language = language;
        this.chosen = chosen;
        words = Words.of(QuestionView.class, language);
        getStyleClass().add("question");
        getChildren().add(markdown(question.question(), "question-text"));
        question.answers().forEach(this::add);
        outcome.getStyleClass().add("question-outcome");
        getChildren().add(outcome);
    }

    private String in(Text text) {
        return text.in(language);
    }

    /** Nothing is cited in a question: its sources stand with the text of its step. */
    private MarkdownView markdown(Text text, String styleClass) {
        MarkdownView view = new MarkdownView(in(text), _ -> Optional.empty());
        view.getStyleClass().add(styleClass);
        return view;
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private void add(Answer answer) {
        int place = buttons.size();
        Button button = new Button((char) (FIRST_LETTER + place) + "   " + in(answer.text()));
        button.setId("answer-" + place);
        button.getStyleClass().add("answer");
        button.setWrapText(true);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinHeight(USE_PREF_SIZE);
        button.setOnAction(_ -> choose(place));
        buttons.add(button);
        getChildren().add(button);
    }

    private void choose(int place) {
        if (answered) {
            return;
        }
        showChosen(place);
        chosen.accept(question.answers().get(place));
    }

    /** Shows an answer that was given before, by its index. */
    void showChosen(int place) {
        boolean right = question.answers().get(place).right();
        show(place);
        outcome.getChildren()
                .addFirst(label(words.get(right ? "right" : "wrong"), "question-verdict"));
    }

    /** Shows the right answer without that one was chosen. */
    public void reveal() {
        if (!answered) {
            show(-1);
        }
    }

    private void show(int chosenPlace) {
        answered = true;
        for (int i = 0; i < buttons.size(); i++) {
            boolean right = question.answers().get(i).right();
            Button button = buttons.get(i);
            button.pseudoClassStateChanged(RIGHT, right);
            button.pseudoClassStateChanged(WRONG, !right && i == chosenPlace);
            if (right || i == chosenPlace) {
                button.setGraphic(sign(right ? Feather.CHECK : Feather.X, button));
            }
        }
        outcome.getChildren().setAll(markdown(question.explanation(), "question-explanation"));
    }

    /**
     * A sign behind an answer, as large and as dark as its letters. No style sheet sets its size:
     * an em of an icon is the icon itself, which would grow whenever it is styled.
     */
    private static FontIcon sign(Ikon ikon, Button answer) {
        FontIcon icon = new FontIcon(ikon);
        icon.getStyleClass().clear();
        icon.iconColorProperty().bind(answer.textFillProperty());
        answer.setContentDisplay(ContentDisplay.RIGHT);
        answer.fontProperty().subscribe(font -> icon.setIconSize((int) Math.round(font.getSize())));
        return icon;
    }
}
