package org.plazaatlas.desktop.lesson;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Text;
import org.plazaatlas.lesson.content.Lesson;
import org.plazaatlas.lesson.content.LessonTexts;

import java.util.Arrays;
import java.util.List;

/**
 * A lesson in the list: what pupils will learn, how long it is, which languages it is complete in,
 * and what can be done with it.
 */
final class LessonCard extends VBox {

    private final Lesson lesson;
    private final LiveWords words;

    LessonCard(Lesson lesson, LessonsModel lessons, LessonCommands commands, LiveWords words) {
        this.lesson = lesson;
        this.words = words;
        getStyleClass().add("lesson-card");
        getChildren()
                .addAll(label(in(lesson.title()), "lesson-title"), label(facts(), "muted-text"));
        lesson.goals().forEach(goal -> getChildren().add(label("•  " + in(goal), "lesson-goal")));
        getChildren().add(actions(lessons, commands));
    }

    private String in(Text text) {
        return text.in(words.now().language());
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private String facts() {
        return words.now().get("facts", lesson.steps().size(), lesson.planMinutes(), languages());
    }

    private String languages() {
        List<String> complete =
                Arrays.stream(Language.values())
                        .filter(language -> LessonTexts.areComplete(lesson, language))
                        .map(words.now()::of)
                        .toList();
        return complete.isEmpty() ? words.now().get("incomplete") : String.join(", ", complete);
    }

    private Node actions(LessonsModel lessons, LessonCommands commands) {
        Button open = button("open", Feather.PLAY, () -> lessons.open(lesson));
        open.getStyleClass().add("accent");
        FlowPane line =
                new FlowPane(
                        open,
                        button("present", Feather.MONITOR, () -> commands.present(lesson)),
                        sign(handOuts(commands)),
                        sign(button("editLesson", Feather.EDIT_2, () -> commands.edit(lesson))));
        line.getStyleClass().add("lesson-actions");
        return line;
    }

    /** Shows the sign alone, so that all actions stand in one row; its word is in the tip. */
    static Labeled sign(Labeled action) {
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(action.textProperty());
        action.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        action.setTooltip(tip);
        return action;
    }

    private HandOutMenu handOuts(LessonCommands commands) {
        HandOutMenu menu = new HandOutMenu(words, handOut -> commands.saveHandOut(lesson, handOut));
        menu.setId("handOut-" + lesson.id());
        menu.setAccessibleText(words.now().get("handOut") + ": " + in(lesson.title()));
        return menu;
    }

    private Button button(String key, Ikon icon, Runnable effect) {
        Button button = new Button(words.now().get(key), new FontIcon(icon));
        button.setOnAction(_ -> effect.run());
        button.setId(key + "-" + lesson.id());
        button.getStyleClass().add("small");
        button.setAccessibleText(words.now().get(key) + ": " + in(lesson.title()));
        return button;
    }
}
