package org.plazaatlas.desktop.lesson;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Text;
import org.plazaatlas.language.Words;
import org.plazaatlas.lesson.quiz.QuizAnswers;
import org.plazaatlas.lesson.quiz.QuizQuestion;
import org.plazaatlas.model.Source;
import org.plazaatlas.model.Subject;

/** The score of a quiz, and each question with its right answer and the sources of it. */
final class QuizReview extends VBox {

    private static final PseudoClass RIGHT = PseudoClass.getPseudoClass("right");
    private static final int MOST_SOURCES = 4;

    private final AtlasModel model;
    private final Language language;
    private final Words words;

    QuizReview(AtlasModel model, QuizAnswers answers) {
        this.model = model;
        language = model.view().language();
        words = Words.of(QuizReview.class, language);
        getStyleClass().add("lesson-parts");
        Label score =
                label(
                        words.get("score", answers.score(), answers.quiz().questions().size()),
                        "lesson-heading");
        score.setId("quizScore");
        getChildren().add(score);
        for (int i = 0; i < answers.quiz().questions().size(); i++) {
            add(answers.quiz().questions().get(i), answers.isRight(i));
        }
    }

    private void add(QuizQuestion asked, boolean right) {
        Label question = label(in(asked.question().question()), "quiz-asked");
        question.pseudoClassStateChanged(RIGHT, right);
        question.setGraphic(new FontIcon(right ? Feather.CHECK : Feather.X));
        Text answer = asked.question().answers().get(asked.rightAnswer()).text();
        getChildren()
                .addAll(
                        question,
                        label(words.get("rightAnswer", in(answer)), "lesson-line"),
                        label(in(asked.question().explanation()), "muted-text"),
                        sources(asked));
    }

    private Node sources(QuizQuestion asked) {
        FlowPane links = new FlowPane();
        asked.sourceIds().stream()
                .limit(MOST_SOURCES)
                .flatMap(id -> model.atlas().source(id).stream())
                .forEach(source -> links.getChildren().add(link(source)));
        links.setHgap(8);
        return links;
    }

    private Hyperlink link(Source source) {
        Hyperlink link = new Hyperlink(source.publisher().in(language));
        link.getStyleClass().add("lesson-citation");
        link.setAccessibleText(words.get("source", source.title()));
        link.setOnAction(_ -> model.select(Subject.source(source.id())));
        return link;
    }

    private String in(Text text) {
        return text.in(language);
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
