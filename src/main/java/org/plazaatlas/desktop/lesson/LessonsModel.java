package org.plazaatlas.desktop.lesson;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.plazaatlas.desktop.control.Notices;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.desktop.work.BackgroundJob;
import org.plazaatlas.desktop.work.FxThread;
import org.plazaatlas.desktop.work.Ticker;
import org.plazaatlas.language.Text;
import org.plazaatlas.language.Words;
import org.plazaatlas.lesson.content.Lesson;
import org.plazaatlas.lesson.content.LessonStep;
import org.plazaatlas.lesson.file.LessonFile;
import org.plazaatlas.lesson.file.LessonShelf;
import org.plazaatlas.lesson.page.LessonPlace;
import org.plazaatlas.lesson.quiz.Quiz;
import org.plazaatlas.lesson.quiz.QuizAnswers;
import org.plazaatlas.lesson.quiz.QuizLesson;
import org.plazaatlas.lesson.quiz.QuizRequest;
import org.plazaatlas.store.file.FileReason;
import org.plazaatlas.view.Arrangement;
import org.plazaatlas.view.View;
import org.plazaatlas.workspace.FittedView;
import org.plazaatlas.workspace.SavedView;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * The lessons that the window offers, and the one that is being walked: the window shows the view
 * of its step. Closing it brings back what was shown before. For the FX thread only.
 */
public final class LessonsModel {

    private final AtlasModel model;
    private final LessonShelf shelf;
    private final Executor reading;
    private final Notices notices;
    private final ViewFlight flight;
    private final ObservableList<Lesson> lessons = FXCollections.observableArrayList();

    /** Held, because it follows the lessons only for as long as it is reachable. */
    private final ObservableList<Lesson> shownLessons =
            FXCollections.unmodifiableObservableList(lessons);

    private final ReadOnlyObjectWrapper<Optional<LessonPlace>> place =
            new ReadOnlyObjectWrapper<>(this, "place", Optional.empty());
    private final Map<String, Path> files = new HashMap<>();
    private Optional<QuizAnswers> answers = Optional.empty();
    private Optional<Before> before = Optional.empty();
    private boolean shelfRead;

    /** What the window showed before a lesson was opened. */
    private record Before(View view, Arrangement arrangement) {}

    /**
     * @param shelf the lessons that come with the atlas
     * @param reading reads files
     * @param reducedMotion whether the user wants nothing to move by itself
     */
    public LessonsModel(
            AtlasModel model,
            LessonShelf shelf,
            Executor reading,
            Notices notices,
            ObservableBooleanValue reducedMotion) {
        this.model = model;
        this.shelf = shelf;
        this.reading = reading;
        this.notices = notices;
        flight =
                new ViewFlight(
                        model::view,
                        view -> model.show(view, Arrangement.ONE_MAP),
                        new Ticker.OfAnimation(),
                        reducedMotion);
    }

    /** The lessons of the atlas and those opened from files, read-only and observable. */
    ObservableList<Lesson> lessons() {
        return shownLessons;
    }

    /** Where the window is in a lesson; empty while none is open. */
    public ReadOnlyObjectProperty<Optional<LessonPlace>> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** The step whose view the window shows; empty while no lesson is open. */
    public Optional<LessonStep> step() {
        return place.get().flatMap(at -> at.page().shown());
    }

    /** Reads the lessons of the atlas, the first time that it is called. */
    void readShelf() {
        if (!shelfRead) {
            shelfRead = true;
            new BackgroundJob<>("lessons", _ -> readAll(), new ShelfRead(), FxThread::run)
                    .start(reading);
        }
    }

    private record Reading(List<Lesson> lessons, List<Text> problems) {}

    /** A damaged lesson does not keep the others from being offered. */
    private Reading readAll() throws IOException {
        List<Lesson> read = new ArrayList<>();
        List<Text> problems = new ArrayList<>();
        for (Path file : shelf.files()) {
            try {
                read.add(LessonFile.read(file));
            } catch (IOException e) {
                problems.add(FileReason.of(e));
            }
        }
        return new Reading(read, problems);
    }

    private final class ShelfRead implements BackgroundJob.Observer<Reading> {

        @Override
        public void done(Reading read) {
            lessons.addAll(0, read.lessons());
            read.problems().forEach(LessonsModel.this::tellUnread);
        }

        @Override
        public void failed(Throwable cause) {
            tellUnread(FileReason.of(cause));
        }
    }

    /** Reads a lesson from a file of the user, and opens it or says why it cannot be opened. */
    public void openFile(Path file) {
        new BackgroundJob<>(file, _ -> LessonFile.read(file), new FileRead(file), FxThread::run)
                .start(reading);
    }

    /** Offers a lesson that lies in a file of the user, in place of one that has the same id. */
    public void keep(Lesson lesson, Path file) {
        lessons.removeIf(known -> known.id().equals(lesson.id()));
        files.put(lesson.id(), file);
        lessons.add(lesson);
    }

    /** The file of the user that holds a lesson; empty for one of the atlas. */
    public Optional<Path> fileOf(Lesson lesson) {
        return Optional.ofNullable(files.get(lesson.id()));
    }

    private final class FileRead implements BackgroundJob.Observer<Lesson> {

        private final Path file;

        FileRead(Path file) {
            this.file = file;
        }

        @Override
        public void done(Lesson read) {
            readShelf();
            keep(read, file);
            open(read);
            tellMissing(read);
        }

        @Override
        public void failed(Throwable cause) {
            tellUnread(FileReason.of(cause));
        }
    }

    private void tellUnread(Text reason) {
        notices.show(words().get("notOpened", reason.in(model.view().language())));
    }

    /** Says what a lesson that was written on another atlas lacks here. */
    private void tellMissing(Lesson lesson) {
        List<String> missing =
                lesson.steps().stream()
                        .flatMap(step -> fitted(step).missing().stream())
                        .map(text -> text.in(model.view().language()))
                        .distinct()
                        .toList();
        if (!missing.isEmpty()) {
            notices.show(words().get("openedWithout", missing.size(), missing.getFirst()));
        }
    }

    private Words words() {
        return Words.of(LessonsModel.class, model.view().language());
    }

    /** Offers the same lessons as another model of the same atlas, and goes on where that is. */
    public void goOnFrom(LessonsModel other) {
        shelfRead = other.shelfRead;
        lessons.setAll(other.lessons);
        files.putAll(other.files);
        answers = other.answers;
        before = other.before;
        place.set(other.place.get());
    }

    /** Opens a lesson at its beginning. */
    public void open(Lesson lesson) {
        open(LessonPlace.reading(lesson), Optional.empty());
    }

    /** Makes a quiz, and opens it for one person to answer. */
    void answer(QuizRequest request) {
        make(
                request,
                quiz ->
                        open(
                                LessonPlace.answering(QuizLesson.of(quiz, model.atlas())),
                                Optional.of(QuizAnswers.none(quiz))));
    }

    /**
     * Makes a quiz from the atlas and all its lessons.
     *
     * @param made receives the quiz, if it asks anything
     */
    public void make(QuizRequest request, Consumer<Quiz> made) {
        readShelf();
        QuizMaking.start(
                model.history(),
                List.copyOf(lessons),
                request,
                reading,
                quiz -> {
                    if (quiz.questions().isEmpty()) {
                        notices.show(words().get("quizEmpty"));
                    } else {
                        made.accept(quiz);
                    }
                },
                () -> notices.show(words().get("quizFailed")));
    }

    /** The answers to the open quiz; empty if none is open. */
    Optional<QuizAnswers> answers() {
        return answers;
    }

    /** Takes the answer to a question of the open quiz. */
    void answer(int question, int answer) {
        answers = answers.map(given -> given.with(question, answer));
    }

    private void open(LessonPlace first, Optional<QuizAnswers> asked) {
        answers = asked;
        if (before.isEmpty()) {
            before =
                    Optional.of(new Before(model.view(), model.maps().arrangementProperty().get()));
        }
        goTo(first);
    }

    /** Closes the lesson and brings back what the window showed before it. */
    public void close() {
        flight.stop();
        place.set(Optional.empty());
        answers = Optional.empty();
        before.ifPresent(was -> model.show(was.view(), was.arrangement()));
        before = Optional.empty();
    }

    public void next() {
        place.get().ifPresent(at -> goTo(at.next()));
    }

    public void previous() {
        place.get().ifPresent(at -> goTo(at.previous()));
    }

    /** Goes to a page of the open lesson, by its index. */
    void goTo(int page) {
        place.get().ifPresent(at -> goTo(at.at(page)));
    }

    /** Shows the view of the step again, after the user has looked elsewhere. */
    void returnToStep() {
        step().ifPresent(this::fly);
    }

    private void goTo(LessonPlace to) {
        Optional<LessonStep> shown = step();
        place.set(Optional.of(to));
        if (!shown.equals(step()) || !isAtStep()) {
            step().ifPresent(this::fly);
        }
    }

    private void fly(LessonStep step) {
        FittedView fitted = fitted(step);
        View here =
                fitted.view().withLanguage(model.view().language()).withTheme(model.view().theme());
        flight.to(here, () -> model.show(here, fitted.arrangement()));
    }

    /** Whether the map shows the date and the topic that the step speaks of. */
    boolean isAtStep() {
        return step().filter(step -> isOn(step, model)).isPresent();
    }

    /** Whether the window shows the date and the topic that a step speaks of, wherever it looks. */
    public static boolean isOn(LessonStep step, AtlasModel model) {
        View ofStep = fitted(step, model).view();
        View now = model.view();
        return Objects.equals(ofStep.date(), now.date())
                && ofStep.topic().equals(now.topic())
                && ofStep.attribution().equals(now.attribution());
    }

    private FittedView fitted(LessonStep step) {
        return fitted(step, model);
    }

    /** What a step shows, as far as the atlas can show it. */
    public static FittedView fitted(LessonStep step, AtlasModel model) {
        return FittedView.of(
                new SavedView("-", "", step.view(), step.arrangement()), model.atlas());
    }
}
