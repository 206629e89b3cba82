package org.plazaatlas.workspace.undo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The steps that led to a state, and those that were taken back. Immutable.
 *
 * @param done the oldest first
 * @param undone the one taken back last first
 * @param <S> the state, an immutable value
 * @param <N> what names a step
 */
public record UndoHistory<S, N>(List<Step<S, N>> done, List<Step<S, N>> undone) {

    /** More than anybody goes back. */
    public static final int MOST_STEPS = 200;

    /** One step, from a state to the next. */
    public record Step<S, N>(N name, S before, S after) {}

    public UndoHistory {
        done = List.copyOf(done);
        undone = List.copyOf(undone);
    }

    /** A history without steps. */
    public static <S, N> UndoHistory<S, N> empty() {
        return new UndoHistory<>(List.of(), List.of());
    }

    /** With one more step; those taken back are gone, and so is the oldest of too many. */
    public UndoHistory<S, N> with(Step<S, N> step) {
        List<Step<S, N>> more = new ArrayList<>(done);
        more.add(step);
        return new UndoHistory<>(
                more.subList(Math.max(0, more.size() - MOST_STEPS), more.size()), List.of());
    }

    /**
     * With a step that goes on with the last one if that has the same name and nothing was taken
     * back, as typing on in a text does; else with one more step.
     */
    public UndoHistory<S, N> goingOn(Step<S, N> step) {
        boolean goesOn =
                undone.isEmpty()
                        && undoable().filter(last -> last.name().equals(step.name())).isPresent();
        if (!goesOn) {
            return with(step);
        }
        Step<S, N> joined = new Step<>(step.name(), done.getLast().before(), step.after());
        return new UndoHistory<>(done.subList(0, done.size() - 1), List.of()).with(joined);
    }

    /** The step that is taken back next; empty if there is none. */
    public Optional<Step<S, N>> undoable() {
        return done.isEmpty() ? Optional.empty() : Optional.of(done.getLast());
    }

    /** The step that is done again next; empty if there is none. */
    public Optional<Step<S, N>> redoable() {
        return undone.isEmpty() ? Optional.empty() : Optional.of(undone.getFirst());
    }

    /** After the last step was taken back; the same if there is none. */
    public UndoHistory<S, N> back() {
        if (done.isEmpty()) {
            return this;
        }
        List<Step<S, N>> more = new ArrayList<>(undone);
        more.addFirst(done.getLast());
        return new UndoHistory<>(done.subList(0, done.size() - 1), more);
    }

    /** After the step taken back last was done again; the same if there is none. */
    public UndoHistory<S, N> forward() {
        if (undone.isEmpty()) {
            return this;
        }
        List<Step<S, N>> more = new ArrayList<>(done);
        more.add(undone.getFirst());
        return new UndoHistory<>(more, undone.subList(1, undone.size()));
    }
}
