package org.plazaatlas.desktop.lesson.editor;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.plazaatlas.lesson.content.Lesson;
import org.plazaatlas.lesson.content.LessonStep;
import org.plazaatlas.lesson.content.PointingMark;
import org.plazaatlas.lesson.pointing.MarkKind;
import org.plazaatlas.workspace.undo.UndoHistory;
import org.plazaatlas.workspace.undo.UndoHistory.Step;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The lesson that is being written, which of its steps is being worked at, and all that can be
 * undone. For the FX thread only.
 */
public final class LessonDraft {

    /** Stands for the lesson as a whole among the indices of its steps. */
    static final int FRAME = -1;

    private final ReadOnlyObjectWrapper<Optional<Lesson>> lesson =
            new ReadOnlyObjectWrapper<>(this, "lesson", Optional.empty());
    private final ReadOnlyIntegerWrapper index = new ReadOnlyIntegerWrapper(this, "index", FRAME);
    private final ReadOnlyObjectWrapper<UndoHistory<Lesson, LessonEdit>> history =
            new ReadOnlyObjectWrapper<>(this, "history", UndoHistory.empty());
    private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper(this, "unsaved");
    private final ObjectProperty<Optional<MarkKind>> drawing =
            new SimpleObjectProperty<>(this, "drawing", Optional.empty());
    private Optional<Lesson> saved = Optional.empty();
    private Optional<Path> file = Optional.empty();

    LessonDraft() {
        lesson.subscribe(_ -> unsaved.set(!lesson.get().equals(saved)));
        index.subscribe(_ -> drawing.set(Optional.empty()));
    }

    /** The lesson as it is now; empty while none is being written. */
    public ReadOnlyObjectProperty<Optional<Lesson>> lessonProperty() {
        return lesson.getReadOnlyProperty();
    }

    /** The index of the step that is worked at, or {@link #FRAME}. */
    ReadOnlyIntegerProperty indexProperty() {
        return index.getReadOnlyProperty();
    }

    /** Whether the lesson differs from its file. */
    ReadOnlyBooleanProperty unsavedProperty() {
        return unsaved.getReadOnlyProperty();
    }

    /** The steps of work that can be taken back and done again. */
    ReadOnlyObjectProperty<UndoHistory<Lesson, LessonEdit>> historyProperty() {
        return history.getReadOnlyProperty();
    }

    /** What the pointer draws on the map; empty if it moves the map. */
    ObjectProperty<Optional<MarkKind>> drawingProperty() {
        return drawing;
    }

    /** The file of the lesson; empty before it is saved for the first time. */
    Optional<Path> file() {
        return file;
    }

    /** The step that is worked at; empty for the lesson as a whole. */
    Optional<LessonStep> step() {
        return lesson.get()
                .filter(_ -> index.get() != FRAME)
                .map(now -> now.steps().get(index.get()));
    }

    /**
     * Begins to work at a lesson.
     *
     * @param from the file that holds it as it is; empty for a lesson that is nowhere saved
     */
    void start(Lesson first, Optional<Path> from) {
        index.set(FRAME);
        file = from;
        saved = from.map(_ -> first);
        history.set(UndoHistory.empty());
        lesson.set(Optional.of(first));
    }

    /** Goes on with the work on another draft, when the window is made anew for the same atlas. */
    void goOnFrom(LessonDraft other) {
        file = other.file;
        saved = other.saved;
        history.set(other.history.get());
        lesson.set(other.lesson.get());
        index.set(other.index.get());
    }

    /** Ends the work. */
    void end() {
        index.set(FRAME);
        file = Optional.empty();
        saved = Optional.empty();
        history.set(UndoHistory.empty());
        lesson.set(Optional.empty());
    }

    /** Notes that a file holds the lesson, which may have got its id from it. */
    void savedAs(Path written, Lesson as) {
        file = Optional.of(written);
        saved = Optional.of(as);
        lesson.set(saved);
        unsaved.set(false);
    }

    /** Turns to a step, or to the lesson as a whole. */
    void turnTo(int step) {
        index.set(lesson.get().isEmpty() ? FRAME : step);
    }

    /** Changes the lesson as a whole; the place tells one of its texts from another. */
    void change(String place, UnaryOperator<Lesson> change) {
        change(new LessonEdit(LessonChange.FRAME, FRAME, place), change);
    }

    /** Changes the step that is worked at; does nothing if none is. */
    void changeStep(LessonChange name, String place, UnaryOperator<LessonStep> change) {
        int at = index.get();
        if (at != FRAME) {
            change(
                    new LessonEdit(name, at, place),
                    now -> now.withSteps(replaced(now.steps(), at, change)));
        }
    }

    private static List<LessonStep> replaced(
            List<LessonStep> steps, int at, UnaryOperator<LessonStep> change) {
        List<LessonStep> changed = new ArrayList<>(steps);
        changed.set(at, change.apply(steps.get(at)));
        return changed;
    }

    /** Adds a step after the one that is worked at, else at the end, and turns to it. */
    void add(LessonChange name, LessonStep step) {
        lesson.get()
                .ifPresent(
                        now -> {
                            int at = index.get() == FRAME ? now.steps().size() : index.get() + 1;
                            List<LessonStep> more = new ArrayList<>(now.steps());
                            more.add(at, step);
                            change(new LessonEdit(name, at, ""), l -> l.withSteps(more));
                        });
    }

    /** Adds the step that is worked at once more. */
    void copyStep() {
        step().ifPresent(step -> add(LessonChange.COPY_STEP, step));
    }

    /** Removes the step that is worked at; the last one stays, as a lesson has a step. */
    void removeStep() {
        int at = index.get();
        int count = lesson.get().map(now -> now.steps().size()).orElse(0);
        if (at == FRAME || count < 2) {
            return;
        }
        int next = Math.min(at, count - 2);
        List<LessonStep> fewer = new ArrayList<>(lesson.get().orElseThrow().steps());
        fewer.remove(at);
        index.set(FRAME);
        change(new LessonEdit(LessonChange.REMOVE_STEP, next, ""), now -> now.withSteps(fewer));
    }

    /** Moves a step to another place and turns to it; does nothing if there is no such place. */
    void move(int from, int to) {
        List<LessonStep> steps = new ArrayList<>(lesson.get().map(Lesson::steps).orElse(List.of()));
        if (from != to && isIn(steps, from) && isIn(steps, to)) {
            steps.add(to, steps.remove(from));
            change(new LessonEdit(LessonChange.MOVE_STEP, to, ""), now -> now.withSteps(steps));
        }
    }

    private static boolean isIn(List<?> steps, int place) {
        return place >= 0 && place < steps.size();
    }

    /** Draws a mark over the others of the step. */
    void draw(PointingMark mark) {
        changeStep(
                LessonChange.DRAW_MARK,
                "",
                step -> {
                    List<PointingMark> more = new ArrayList<>(step.marks());
                    more.add(mark);
                    return step.withMarks(more);
                });
    }

    private void change(LessonEdit name, UnaryOperator<Lesson> change) {
        lesson.get()
                .ifPresent(
                        before -> {
                            Lesson after = change.apply(before);
                            if (!after.equals(before)) {
                                note(new Step<>(name, before, after));
                                lesson.set(Optional.of(after));
                                index.set(name.step());
                            }
                        });
    }

    private void note(Step<Lesson, LessonEdit> step) {
        UndoHistory<Lesson, LessonEdit> now = history.get();
        history.set(step.name().change().isTyped() ? now.goingOn(step) : now.with(step));
    }

    /** Takes the last change back and turns to where it was; does nothing if there is none. */
    void undo() {
        Optional<Step<Lesson, LessonEdit>> last = history.get().undoable();
        history.set(history.get().back());
        last.ifPresent(step -> restore(step.before(), step.name().step()));
    }

    /** Makes the change again that was taken back last; does nothing if there is none. */
    void redo() {
        Optional<Step<Lesson, LessonEdit>> next = history.get().redoable();
        history.set(history.get().forward());
        next.ifPresent(step -> restore(step.after(), step.name().step()));
    }

    private void restore(Lesson then, int step) {
        int at = Math.min(step, then.steps().size() - 1);
        if (index.get() != at) {
            index.set(FRAME);
        }
        lesson.set(Optional.of(then));
        index.set(at);
    }
}
