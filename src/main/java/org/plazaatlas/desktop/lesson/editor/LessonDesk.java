package org.plazaatlas.desktop.lesson.editor;

import javafx.scene.control.ButtonBar.ButtonData;

import org.plazaatlas.desktop.control.Dialogs;
import org.plazaatlas.desktop.control.MessageDialogs;
import org.plazaatlas.desktop.control.MessageDialogs.Answer;
import org.plazaatlas.desktop.control.Notices;
import org.plazaatlas.desktop.lesson.LessonsModel;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.desktop.work.BackgroundJob;
import org.plazaatlas.desktop.work.FxThread;
import org.plazaatlas.language.Words;
import org.plazaatlas.lesson.content.Lesson;
import org.plazaatlas.lesson.content.LessonStep;
import org.plazaatlas.lesson.file.LessonFile;
import org.plazaatlas.lesson.file.LessonName;
import org.plazaatlas.lesson.page.LessonPlace;
import org.plazaatlas.store.file.FileReason;
import org.plazaatlas.view.Arrangement;
import org.plazaatlas.view.LayersOnDays;
import org.plazaatlas.view.View;
import org.plazaatlas.workspace.FittedView;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;

/**
 * What the user does with a lesson that is being written as a whole: new, open, save, save under
 * another name, close. It says what happened, and asks before anything is lost. The map follows the
 * step that is worked at. For the FX thread only.
 */
public final class LessonDesk {

    private final LessonDraft draft = new LessonDraft();
    private final AtlasModel model;
    private final LessonsModel lessons;
    private final Executor reading;
    private final Dialogs dialogs;
    private final MessageDialogs questions;
    private final Notices notices;

    /** The step whose view the map was last told to show. */
    private Optional<LessonStep> shown = Optional.empty();

    private boolean follows = true;

    /**
     * @param lessons those that are read; none is open while one is being written
     * @param reading reads files
     */
    public LessonDesk(
            AtlasModel model,
            LessonsModel lessons,
            Executor reading,
            Dialogs dialogs,
            MessageDialogs questions,
            Notices notices) {
        this.model = model;
        this.lessons = lessons;
        this.reading = reading;
        this.dialogs = dialogs;
        this.questions = questions;
        this.notices = notices;
        draft.indexProperty().subscribe(_ -> follow());
        draft.lessonProperty().subscribe(_ -> follow());
    }

    /** The lesson that is being written. */
    public LessonDraft draft() {
        return draft;
    }

    /** Whether a lesson is being written. */
    public boolean isWriting() {
        return draft.lessonProperty().get().isPresent();
    }

    /** Where the work on the lesson is, for presenting it; empty while none is being written. */
    public Optional<LessonPlace> place() {
        return draft.lessonProperty()
                .get()
                .map(LessonPlace::reading)
                .map(start -> start.atStep(draft.indexProperty().get() + 1));
    }

    /** Begins a new lesson, whose first step is what the window shows. */
    public void startNew() {
        LessonStep first = presentView();
        askBeforeLeaving(
                () -> {
                    start(LessonName.newLesson(first), Optional.empty());
                    draft.turnTo(0);
                });
    }

    /** Adds what the window shows as a step; begins a new lesson if none is being written. */
    public void addPresentView() {
        if (isWriting()) {
            draft.add(LessonChange.ADD_STEP, presentView());
        } else {
            startNew();
        }
    }

    /** Gives the step that is worked at the view that the window shows. */
    void takePresentView() {
        LessonStep now = presentView();
        draft.changeStep(
                LessonChange.VIEW, "", step -> step.withView(now.view(), now.arrangement()));
    }

    private LessonStep presentView() {
        Arrangement maps = model.maps().arrangementProperty().get();
        return LessonStep.of(model.view().withOwnLayers(LayersOnDays.NONE), maps);
    }

    /** Opens a lesson that the user chooses. */
    public void open() {
        dialogs.chooseLesson().ifPresent(this::open);
    }

    /** Opens the lesson of a file, or says why it cannot be opened. */
    public void open(Path file) {
        askBeforeLeaving(
                () ->
                        new BackgroundJob<>(
                                        file,
                                        _ -> LessonFile.read(file),
                                        new FileRead(file),
                                        FxThread::run)
                                .start(reading));
    }

    private final class FileRead implements BackgroundJob.Observer<Lesson> {

        private final Path file;

        FileRead(Path file) {
            this.file = file;
        }

        @Override
        public void done(Lesson read) {
            start(read, Optional.of(file.toAbsolutePath()));
        }

        @Override
        public void failed(Throwable cause) {
            notices.show(
                    words().get("notOpened", FileReason.of(cause).in(model.view().language())));
        }
    }

    /** Opens a copy of a lesson, which gets a file of its own when it is saved. */
    public void editCopy(Lesson original) {
        askBeforeLeaving(() -> start(LessonName.copy(original), Optional.empty()));
    }

    private void start(Lesson lesson, Optional<Path> file) {
        lessons.close();
        draft.start(lesson, file);
    }

    /** Goes on with the work on another draft, when the window is made anew for the same atlas. */
    public void goOnFrom(LessonDraft other) {
        follows = false;
        draft.goOnFrom(other);
        shown = draft.step();
        follows = true;
    }

    /** Shows the view of the step that is worked at, whenever another one is. */
    private void follow() {
        Optional<LessonStep> now = draft.step();
        if (follows && !now.map(LessonStep::view).equals(shown.map(LessonStep::view))) {
            showStep();
        }
        shown = now;
    }

    /** Shows the view of the step that is worked at. */
    void showStep() {
        draft.step()
                .map(step -> LessonsModel.fitted(step, model))
                .ifPresent(fitted -> model.show(fitted.view(), fitted.arrangement()));
    }

    /** Whether the window shows the step that is worked at: date, place and all. */
    boolean isShown(LessonStep step) {
        FittedView fitted = LessonsModel.fitted(step, model);
        View now = model.view();
        return fitted.view()
                        .withLanguage(now.language())
                        .withTheme(now.theme())
                        .withOwnLayers(now.ownLayers())
                        .equals(now)
                && fitted.arrangement().equals(model.maps().arrangementProperty().get());
    }

    /** Saves the lesson, in a file to be chosen if it has none. */
    public void save() {
        draft.file().ifPresentOrElse(this::write, this::saveAs);
    }

    /** Saves the lesson in a file that the user names, and goes on with that. */
    public void saveAs() {
        draft.lessonProperty()
                .get()
                .flatMap(
                        lesson ->
                                dialogs.chooseOutputFile(
                                        lesson.id() + LessonFile.ENDING,
                                        LessonFile.ENDING.substring(1),
                                        draft.file().map(Path::getParent)))
                .ifPresent(this::write);
    }

    private void write(Path file) {
        Path whole = file.toAbsolutePath();
        Lesson lesson =
                LessonName.named(
                        draft.lessonProperty().get().orElseThrow(),
                        String.valueOf(whole.getFileName()));
        try {
            LessonFile.write(whole, lesson);
            draft.savedAs(whole, lesson);
            lessons.keep(lesson, whole);
            notices.tell(words().get("saved", file));
        } catch (IOException e) {
            notices.show(
                    words().get("notSaved", file, FileReason.of(e).in(model.view().language())));
        }
    }

    /** Ends the work on the lesson, after asking what is to be saved. */
    public void close() {
        askBeforeLeaving(draft::end);
    }

    /** Does something that ends the work on the lesson, after asking what is to be saved. */
    public void askBeforeLeaving(Runnable leaving) {
        if (!draft.unsavedProperty().get()) {
            leaving.run();
            return;
        }
        Words words = words();
        questions.ask(
                words.get("unsavedTitle"),
                words.get("unsaved", title()),
                words.get("stay"),
                new Answer(
                        words.get("discard"),
                        ButtonData.NO,
                        () -> {
                            draft.end();
                            leaving.run();
                        }),
                new Answer(words.get("save"), ButtonData.YES, () -> saveAndLeave(leaving)));
    }

    private void saveAndLeave(Runnable leaving) {
        save();
        if (!draft.unsavedProperty().get()) {
            leaving.run();
        }
    }

    /** The title of the lesson in the language of the window, or a word for one without. */
    String title() {
        return draft.lessonProperty()
                .get()
                .map(Lesson::title)
                .map(title -> title.in(model.view().language()))
                .filter(title -> !title.isBlank())
                .orElseGet(() -> words().get("untitled"));
    }

    private Words words() {
        return Words.of(LessonDesk.class, model.view().language());
    }
}
