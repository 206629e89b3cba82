package org.plazaatlas.desktop.lesson.editor;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.language.Text;
import org.plazaatlas.lesson.content.LessonQuestion;
import org.plazaatlas.lesson.content.LessonQuestion.Answer;
import org.plazaatlas.lesson.content.LessonStep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The question of a step: its text, its answers, which of them is right, and why. */
final class QuestionForm extends VBox {

    private static final Answer EMPTY = new Answer(Text.EMPTY, false);
    private static final int MOST_ANSWERS = 6;
    private static final int LEAST_ANSWERS = 2;

    private final LessonDraft draft;
    private final LiveWords words;
    private final CheckBox asks = new CheckBox();
    private final TextPair question;
    private final VBox answers = new VBox();
    private final ToggleGroup right = new ToggleGroup();
    private final TextPair explanation;
    private final Button more = new Button(null, new FontIcon(Feather.PLUS));
    private final VBox parts = new VBox();

    QuestionForm(LessonDraft draft, LiveWords words) {
        this.draft = draft;
        this.words = words;
        question =
                new TextPair(
                        "question",
                        "questionText",
                        words,
                        () -> FrameForm.area(2),
                        text -> change("question", asked -> asked.withQuestion(text)));
        explanation =
                new TextPair(
                        "explanation",
                        "explanation",
                        words,
                        () -> FrameForm.area(2),
                        text -> change("explanation", asked -> asked.withExplanation(text)));
        asks.setId("stepAsks");
        asks.textProperty().bind(words.text("stepAsks"));
        asks.setOnAction(_ -> ask());
        more.setId("addAnswer");
        more.textProperty().bind(words.text("addAnswer"));
        more.getStyleClass().add("small");
        more.setOnAction(_ -> change("add", this::withOneMore));
        answers.getStyleClass().add("mark-rows");
        parts.getStyleClass().add("draft-form-parts");
        parts.getChildren().addAll(question, answers, more, explanation);
        parts.managedProperty().bind(parts.visibleProperty());
        ScrollPane scroller = new ScrollPane(parts);
        scroller.setFitToWidth(true);
        scroller.getStyleClass().add("lesson-scroller");
        VBox.setVgrow(scroller, Priority.ALWAYS);
        getStyleClass().add("draft-form");
        getChildren().addAll(asks, scroller);
    }

    /** A new question has a right answer and a wrong one to be filled in. */
    private void ask() {
        LessonQuestion fresh =
                new LessonQuestion(
                        Text.EMPTY, List.of(new Answer(Text.EMPTY, true), EMPTY), Text.EMPTY);
        Optional<LessonQuestion> asked = asks.isSelected() ? Optional.of(fresh) : Optional.empty();
        draft.changeStep(LessonChange.ASK, "", step -> step.withQuestion(asked));
    }

    private void change(String place, UnaryOperator<LessonQuestion> change) {
        draft.changeStep(
                LessonChange.QUESTION,
                place,
                step -> step.withQuestion(step.question().map(change)));
    }

    private void changeAnswers(String place, UnaryOperator<List<Answer>> change) {
        change(place, asked -> asked.withAnswers(change.apply(new ArrayList<>(asked.answers()))));
    }

    private LessonQuestion withOneMore(LessonQuestion asked) {
        List<Answer> all = new ArrayList<>(asked.answers());
        all.add(EMPTY);
        return asked.withAnswers(all);
    }

    void show(LessonStep step) {
        asks.setSelected(step.question().isPresent());
        parts.setVisible(step.question().isPresent());
        step.question().ifPresent(this::show);
    }

    private void show(LessonQuestion asked) {
        question.show(asked.question());
        explanation.show(asked.explanation());
        if (answers.getChildren().size() != asked.answers().size()) {
            answers.getChildren().clear();
            for (int i = 0; i < asked.answers().size(); i++) {
                answers.getChildren().add(row(i));
            }
        }
        for (int i = 0; i < asked.answers().size(); i++) {
            ((AnswerRow) answers.getChildren().get(i))
                    .show(asked.answers().get(i), asked.answers().size() > LEAST_ANSWERS);
        }
        more.setDisable(asked.answers().size() >= MOST_ANSWERS);
    }

    private AnswerRow row(int index) {
        return new AnswerRow(
                index,
                right,
                words,
                text -> changeAnswers("answer" + index, all -> withText(all, index, text)),
                () -> changeAnswers("right", all -> withRight(all, index)),
                () -> changeAnswers("remove", all -> without(all, index)));
    }

    private static List<Answer> withText(List<Answer> all, int index, Text text) {
        all.set(index, new Answer(text, all.get(index).right()));
        return all;
    }

    /** One answer is right, and no other. */
    private static List<Answer> withRight(List<Answer> all, int index) {
        all.replaceAll(answer -> new Answer(answer.text(), false));
        all.set(index, new Answer(all.get(index).text(), true));
        return all;
    }

    private static List<Answer> without(List<Answer> all, int index) {
        all.remove(index);
        return all;
    }
}
