package org.plazaatlas.desktop.lesson;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.lesson.content.Lesson;

import java.util.Optional;

/** The drawer of lessons: the list of all, or the one that is being walked. */
public final class LessonsPane extends StackPane {

    private final AtlasModel model;
    private final LessonsModel lessons;
    private final LessonCommands commands;
    private final LiveWords words;
    private final VBox cards = new VBox();
    private final Node list;
    private Optional<Lesson> walked = Optional.empty();

    public LessonsPane(AtlasModel model, LessonsModel lessons, LessonCommands commands) {
        this.model = model;
        this.lessons = lessons;
        this.commands = commands;
        words = new LiveWords(LessonsPane.class, model.languageProperty());
        getStyleClass().add("lessons-pane");
        list = list();
        lessons.lessons().subscribe(this::fill);
        model.languageProperty().subscribe(_ -> fill());
        lessons.placeProperty().subscribe(_ -> show());
        lessons.readShelf();
    }

    private Node list() {
        Label heading = new Label();
        heading.getStyleClass().add("pane-heading");
        heading.textProperty().bind(words.text("lessons"));
        Label hint = new Label();
        hint.getStyleClass().add("pane-hint");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        hint.textProperty().bind(words.text("lessonsHint"));
        Button open = new Button(null, new FontIcon(Feather.FOLDER));
        open.setId("openLesson");
        open.textProperty().bind(words.text("openLesson"));
        open.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(open, Priority.ALWAYS);
        open.setOnAction(_ -> commands.openLesson());
        cards.getStyleClass().add("lesson-cards");
        ScrollPane scroller = new ScrollPane(cards);
        scroller.getStyleClass().add("lesson-scroller");
        scroller.setFitToWidth(true);
        scroller.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroller, Priority.ALWAYS);
        Button write = new Button(null, new FontIcon(Feather.EDIT_2));
        write.setId("newLesson");
        write.textProperty().bind(words.text("newLesson"));
        write.setMinWidth(USE_PREF_SIZE);
        write.setOnAction(_ -> commands.newLesson());
        HBox foot = new HBox(open, write);
        foot.getStyleClass().add("lesson-foot");
        VBox all = new VBox(heading, hint, new QuizCard(lessons, commands, words), scroller, foot);
        all.getStyleClass().add("lesson-list");
        return all;
    }

    private void fill() {
        cards.getChildren()
                .setAll(
                        lessons.lessons().stream()
                                .map(lesson -> new LessonCard(lesson, lessons, commands, words))
                                .toList());
    }

    /** Keeps the pane of a lesson while its pages are turned. */
    private void show() {
        Optional<Lesson> now = lessons.placeProperty().get().map(place -> place.lesson());
        if (now.isEmpty()) {
            getChildren().setAll(list);
        } else if (!now.equals(walked)) {
            getChildren().setAll(new LessonWalkPane(model, lessons, commands, words));
        }
        walked = now;
    }
}
