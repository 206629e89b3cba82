package org.plazaatlas.desktop.lesson;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.lesson.handout.HandOut;
import org.plazaatlas.lesson.quiz.QuizKind;
import org.plazaatlas.lesson.quiz.QuizRequest;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;

/**
 * A quiz to be made: its number, from which a class gets the same questions, how many, of which
 * kinds, and whether one answers alone or the class together.
 */
final class QuizCard extends TitledPane {

    private static final int FIRST_NUMBER = 1000;
    private static final int LAST_NUMBER = 9999;

    private final LiveWords words;
    private final TextField number = new TextField();
    private final ComboBox<Integer> count = new ComboBox<>();
    private final Map<QuizKind, CheckBox> kinds = new EnumMap<>(QuizKind.class);

    QuizCard(LessonsModel lessons, LessonCommands commands, LiveWords words) {
        this.words = words;
        setId("quizCard");
        getStyleClass().add("quiz-card");
        setExpanded(false);
        setAnimated(false);
        textProperty().bind(words.text("quiz"));
        number.setId("quizNumber");
        number.setPrefColumnCount(6);
        number.setText(
                Integer.toString(
                        ThreadLocalRandom.current().nextInt(FIRST_NUMBER, LAST_NUMBER + 1)));
        count.setId("quizCount");
        count.getItems().setAll(5, 10, 15, 20);
        count.setValue(10);
        VBox all = new VBox(line("quizNumber", number), line("quizCount", count));
        for (QuizKind kind : QuizKind.values()) {
            CheckBox box = new CheckBox();
            box.setId("quiz-" + kind.code());
            box.setSelected(true);
            box.setWrapText(true);
            box.textProperty().bind(words.text(kind));
            kinds.put(kind, box);
            all.getChildren().add(box);
        }
        all.getChildren()
                .add(
                        new FlowPane(
                                button("quizAlone", Feather.USER, lessons::answer),
                                button("quizClass", Feather.MONITOR, commands::presentQuiz),
                                LessonCard.sign(print(commands))));
        all.getChildren().getLast().getStyleClass().add("lesson-actions");
        all.getStyleClass().add("quiz-choices");
        setContent(all);
    }

    private Node line(String key, Node field) {
        Label label = new Label();
        label.textProperty().bind(words.text(key));
        label.setLabelFor(field);
        HBox line = new HBox(label, field);
        line.getStyleClass().add("quiz-line");
        return line;
    }

    /** Of the hand-outs those that fit questions alone. */
    private HandOutMenu print(LessonCommands commands) {
        HandOutMenu menu =
                new HandOutMenu(
                        "quizPrint",
                        List.of(HandOut.HTML, HandOut.PDF_PUPILS, HandOut.PDF_TEACHERS),
                        words,
                        handOut -> commands.saveQuiz(request(), handOut));
        menu.setId("quizPrint");
        return menu;
    }

    private Button button(String key, Ikon icon, Consumer<QuizRequest> effect) {
        Button button = new Button(null, new FontIcon(icon));
        button.setId(key);
        button.getStyleClass().add("small");
        button.textProperty().bind(words.text(key));
        button.setOnAction(_ -> effect.accept(request()));
        return button;
    }

    private QuizRequest request() {
        Set<QuizKind> chosen = EnumSet.noneOf(QuizKind.class);
        kinds.forEach(
                (kind, box) -> {
                    if (box.isSelected()) {
                        chosen.add(kind);
                    }
                });
        return new QuizRequest(
                seed(),
                count.getValue(),
                chosen.isEmpty() ? EnumSet.allOf(QuizKind.class) : chosen);
    }

    /** Any text is a number: what is no number stands for itself. */
    private long seed() {
        String typed = number.getText().strip();
        return typed.matches("\\d{1,18}") ? Long.parseLong(typed) : typed.hashCode() & 0xffffL;
    }
}
