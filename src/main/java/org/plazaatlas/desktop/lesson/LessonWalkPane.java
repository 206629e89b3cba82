package org.plazaatlas.desktop.lesson;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plazaatlas.desktop.control.IconButton;
import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.language.Text;
import org.plazaatlas.lesson.content.Lesson;
import org.plazaatlas.lesson.content.LessonQuestion;
import org.plazaatlas.lesson.content.LessonStep;
import org.plazaatlas.lesson.content.PlanPart;
import org.plazaatlas.lesson.page.LessonPage;
import org.plazaatlas.lesson.page.LessonPlace;
import org.plazaatlas.lesson.text.Citations;
import org.plazaatlas.model.Subject;

import java.util.List;
import java.util.Optional;

/**
 * The open lesson beside the map: the text of the page, its question, the teacher's note (hidden
 * until asked for), and the way to the pages before and after.
 */
final class LessonWalkPane extends VBox {

    private final AtlasModel model;
    private final LessonsModel lessons;
    private final LiveWords words;
    private final VBox page = new VBox();
    private final ScrollPane scroller = new ScrollPane(page);
    private final Label place = new Label();
    private final ProgressBar progress = new ProgressBar(0);
    private final Hyperlink back = new Hyperlink();

    LessonWalkPane(
            AtlasModel model, LessonsModel lessons, LessonCommands commands, LiveWords words) {
        this.model = model;
        this.lessons = lessons;
        this.words = words;
        getStyleClass().add("lesson-walk");
        page.getStyleClass().add("lesson-page");
        scroller.getStyleClass().add("lesson-scroller");
        scroller.setFitToWidth(true);
        scroller.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroller, Priority.ALWAYS);
        back.setId("lessonBackToStep");
        back.textProperty().bind(words.text("backToStep"));
        back.setOnAction(_ -> lessons.returnToStep());
        back.managedProperty().bind(back.visibleProperty());
        getChildren().addAll(head(commands), progress, scroller, back, foot());
        lessons.placeProperty().subscribe(_ -> show());
        model.languageProperty().subscribe(_ -> show());
        model.viewProperty().subscribe(_ -> back.setVisible(!lessons.isAtStep()));
    }

    private Node head(LessonCommands commands) {
        IconButton list = button("lessonList", Feather.ARROW_LEFT, lessons::close);
        IconButton present = button("present", Feather.MONITOR, commands::present);
        Label title = new Label();
        title.getStyleClass().add("lesson-title");
        title.setWrapText(true);
        title.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> lesson().map(Lesson::title).map(this::in).orElse(""),
                                model.viewProperty(),
                                lessons.placeProperty()));
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(list, title, present);
        line.getStyleClass().add("lesson-head");
        return line;
    }

    private Optional<Lesson> lesson() {
        return lessons.placeProperty().get().map(LessonPlace::lesson);
    }

    private Node foot() {
        IconButton previous = button("lessonPrevious", Feather.CHEVRON_LEFT, lessons::previous);
        Button next = new Button(null, new FontIcon(Feather.CHEVRON_RIGHT));
        next.setId("lessonNext");
        next.getStyleClass().add("accent");
        next.textProperty().bind(words.text("lessonNext"));
        next.setContentDisplay(ContentDisplay.RIGHT);
        next.setOnAction(_ -> lessons.next());
        lessons.placeProperty()
                .subscribe(
                        now -> {
                            previous.setDisable(!now.map(LessonPlace::hasPrevious).orElse(false));
                            next.setDisable(!now.map(LessonPlace::hasNext).orElse(false));
                        });
        place.getStyleClass().add("muted-text");
        HBox line = new HBox(previous, space(), place, space(), next);
        line.getStyleClass().add("lesson-foot");
        return line;
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private IconButton button(String key, Ikon icon, Runnable effect) {
        IconButton button = new IconButton(key, icon);
        words.text(key).subscribe(button::setName);
        button.setOnAction(_ -> effect.run());
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private void show() {
        lessons.placeProperty().get().ifPresent(this::show);
    }

    private void show(LessonPlace at) {
        place.setText(words.now().get("place", at.index() + 1, at.pages().size()));
        progress.setProgress((at.index() + 1.0) / at.pages().size());
        back.setVisible(!lessons.isAtStep());
        page.getChildren().setAll(nodes(at.page()));
        scroller.setVvalue(0);
    }

    private List<Node> nodes(LessonPage shown) {
        return switch (shown) {
            case LessonPage.Opening(var lesson) -> opening(lesson);
            case LessonPage.OfStep(_, var step) -> step(step);
            case LessonPage.Asked(var number, var step, _) -> asked(number, step);
            case LessonPage.Review _ -> review();
            case LessonPage.Closing(var lesson) -> closing(lesson);
        };
    }

    private List<Node> opening(Lesson lesson) {
        VBox all = new VBox(text(in(lesson.summary())), heading(words.now().get("goals")));
        lesson.goals().forEach(goal -> all.getChildren().add(text("•  " + in(goal))));
        if (!lesson.plan().isEmpty()) {
            all.getChildren().add(hidden("plan", plan(lesson)));
        }
        return grouped(all);
    }

    private Node plan(Lesson lesson) {
        VBox parts = new VBox();
        for (PlanPart part : lesson.plan()) {
            String minutes = words.now().get("minutes", part.minutes());
            parts.getChildren().add(text(minutes + "  " + in(part.activity())));
        }
        parts.getStyleClass().add("lesson-note");
        return parts;
    }

    private List<Node> step(LessonStep step) {
        String markdown = in(step.text());
        Label title = heading(in(step.title()));
        title.setId("lessonStepTitle");
        List<String> cited = Citations.in(markdown);
        VBox all = new VBox(title, new MarkdownView(markdown, id -> citation(id, cited)));
        step.question()
                .map(asked -> new QuestionView(asked, words.now().language(), _ -> {}))
                .ifPresent(all.getChildren()::add);
        if (!step.note().isEmpty()) {
            VBox note = new VBox(new MarkdownView(in(step.note()), _ -> Optional.empty()));
            note.getStyleClass().add("lesson-note");
            all.getChildren().add(hidden("note", note));
        }
        return grouped(all);
    }

    /** A question of a quiz: an answer is final, and counts. */
    private List<Node> asked(int number, LessonStep step) {
        LessonQuestion question = step.question().orElseThrow();
        QuestionView view =
                new QuestionView(
                        question,
                        words.now().language(),
                        answer -> lessons.answer(number - 1, question.answers().indexOf(answer)));
        lessons.answers()
                .map(given -> given.to(number - 1))
                .ifPresent(given -> given.ifPresent(view::showChosen));
        return grouped(new VBox(heading(in(step.title())), view));
    }

    private List<Node> review() {
        return lessons.answers()
                .map(given -> List.<Node>of(new QuizReview(model, given)))
                .orElseGet(List::of);
    }

    /** A number that opens the source, of the text or of the atlas' own figures. */
    private Optional<Node> citation(String id, List<String> cited) {
        Hyperlink link = new Hyperlink("[" + (cited.indexOf(id) + 1) + "]");
        link.getStyleClass().add("lesson-citation");
        link.setAccessibleText(words.now().get("source", id));
        boolean own = id.equals(Citations.ATLAS);
        link.setOnAction(_ -> model.select(own ? Subject.COUNTRY : Subject.source(id)));
        return model.atlas().source(id).isPresent() || own ? Optional.of(link) : Optional.empty();
    }

    private List<Node> closing(Lesson lesson) {
        VBox all = new VBox(heading(words.now().get("openQuestions")));
        int number = 1;
        for (Text question : lesson.openQuestions()) {
            all.getChildren().add(text(number++ + ".  " + in(question)));
        }
        return grouped(all);
    }

    private static List<Node> grouped(VBox all) {
        all.getStyleClass().add("lesson-parts");
        return List.of(all);
    }

    /** Something that a link shows and hides. */
    private Node hidden(String key, Node content) {
        Hyperlink link = new Hyperlink();
        link.setId("lesson-" + key);
        content.setVisible(false);
        content.managedProperty().bind(content.visibleProperty());
        link.textProperty()
                .bind(
                        content.visibleProperty()
                                .flatMap(open -> words.text(key + (open ? "Hide" : "Show"))));
        link.setOnAction(_ -> content.setVisible(!content.isVisible()));
        return new VBox(link, content);
    }

    private static Label heading(String text) {
        Label label = text(text);
        label.getStyleClass().add("lesson-heading");
        return label;
    }

    private static Label text(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("lesson-line");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private String in(Text text) {
        return text.in(words.now().language());
    }
}
