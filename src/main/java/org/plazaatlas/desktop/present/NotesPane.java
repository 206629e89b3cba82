package org.plazaatlas.desktop.present;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.plazaatlas.desktop.lesson.MarkdownView;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.desktop.work.Ticker;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Text;
import org.plazaatlas.language.Words;
import org.plazaatlas.lesson.content.LessonQuestion.Answer;
import org.plazaatlas.lesson.content.LessonStep;
import org.plazaatlas.lesson.content.PlanPart;
import org.plazaatlas.lesson.page.LessonPage;
import org.plazaatlas.lesson.page.LessonPlace;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the presenter sees: the notes of the page, what comes next, and the clock. */
final class NotesPane extends VBox {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Language language;
    private final Words words;
    private final Label title = label("notes-title");
    private final Label next = label("notes-next");
    private final Label clock = label("notes-clock");
    private final VBox page = new VBox();
    private final Instant start = Instant.now();
    private final Ticker ticker = new Ticker.OfAnimation();

    NotesPane(AtlasModel model, Presentation presentation) {
        language = model.view().language();
        words = Words.of(NotesPane.class, language);
        getStyleClass().add("notes");
        clock.setId("notesClock");
        next.setId("notesNext");
        title.setId("notesTitle");
        page.getStyleClass().add("notes-page");
        ScrollPane scroller = new ScrollPane(page);
        scroller.setFitToWidth(true);
        scroller.getStyleClass().add("lesson-scroller");
        VBox.setVgrow(scroller, Priority.ALWAYS);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        clock.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(title, space, clock);
        head.getStyleClass().add("notes-head");
        getChildren().addAll(head, scroller, next);
        presentation.placeProperty().subscribe(this::show);
        tick();
        ticker.start(SECOND, this::tick);
    }

    private static Label label(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        return label;
    }

    /** Stops the clock, because the window is closed. */
    void stop() {
        ticker.stop();
    }

    private void tick() {
        Duration since = Duration.between(start, Instant.now());
        String now =
                LocalTime.now(ZoneId.systemDefault())
                        .format(
                                DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                                        .withLocale(language.locale()));
        clock.setText(now + "   " + "%d:%02d".formatted(since.toMinutes(), since.toSecondsPart()));
    }

    private void show(LessonPlace at) {
        title.setText(words.get("notesPlace", at.index() + 1, at.pages().size(), name(at.page())));
        next.setText(
                at.hasNext()
                        ? words.get("notesNext", name(at.next().page()))
                        : words.get("notesLast"));
        page.getChildren().setAll(notes(at.page()));
    }

    /** What a page is called in the notes. */
    private String name(LessonPage of) {
        String name = in(of.title());
        return switch (of) {
            case LessonPage.Opening _ -> name;
            case LessonPage.OfStep _, LessonPage.Review _ -> name;
            case LessonPage.Asked(_, _, var answered) ->
                    words.get(answered ? "pageAnswer" : "pageQuestion", name);
            case LessonPage.Closing _ -> words.get("openQuestions");
        };
    }

    private List<Node> notes(LessonPage of) {
        List<Node> parts = new ArrayList<>();
        switch (of) {
            case LessonPage.Opening(var lesson) ->
                    lesson.plan().forEach(part -> parts.add(markdown(in(part))));
            case LessonPage.OfStep(_, var step) -> parts.add(markdown(in(step.note())));
            case LessonPage.Asked(_, var step, _) -> parts.addAll(answer(step));
            case LessonPage.Review _ -> {}
            case LessonPage.Closing(var lesson) ->
                    lesson.openQuestions().forEach(one -> parts.add(markdown(in(one))));
        }
        return parts;
    }

    private List<Node> answer(LessonStep step) {
        List<Node> parts = new ArrayList<>();
        step.question()
                .ifPresent(
                        question -> {
                            question.answers().stream()
                                    .filter(Answer::right)
                                    .forEach(
                                            right ->
                                                    parts.add(
                                                            markdown(
                                                                    words.get(
                                                                            "notesAnswer",
                                                                            in(right.text())))));
                            parts.add(markdown(in(question.explanation())));
                        });
        parts.add(markdown(in(step.note())));
        return parts;
    }

    private static MarkdownView markdown(String text) {
        return new MarkdownView(text, _ -> Optional.empty());
    }

    private String in(PlanPart part) {
        return words.get("minutes", part.minutes()) + " · " + in(part.activity());
    }

    private String in(Text text) {
        return text.in(language);
    }
}
