package org.plazaatlas.desktop.piece;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.plazaatlas.desktop.piece.PieceChange.Moment;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * The steps of composing a piece, which can be undone and done again. What the window behind
 * changes is no step. For the FX thread only.
 */
public final class PieceHistory {

    /** More than anybody goes back. */
    private static final int MOST_STEPS = 200;

    private final PlateDraft draft;
    private final ComposedView view;
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Optional<PieceChange>> undoable =
            new ReadOnlyObjectWrapper<>(this, "undoable", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<PieceChange>> redoable =
            new ReadOnlyObjectWrapper<>(this, "redoable", Optional.empty());
    private PieceState last;
    private Moment moment;
    private boolean held;

    private record Step(PieceChange change, PieceState before, PieceState after) {}

    public PieceHistory(PlateDraft draft, ComposedView view) {
        this.draft = draft;
        this.view = view;
        last = state();
        moment = moment();
        draft.designProperty().subscribe((_, _) -> note());
        draft.size.subscribe((_, _) -> note());
        draft.format.subscribe((_, _) -> note());
        view.shownProperty().subscribe((_, _) -> note());
        view.ownProperty().subscribe((_, _) -> note());
    }

    private PieceState state() {
        return new PieceState(draft.choices(), view.ownProperty().get());
    }

    private Moment moment() {
        return new Moment(draft.choices(), view.view());
    }

    /** The step that undo takes back; empty if there is none. */
    public ReadOnlyObjectProperty<Optional<PieceChange>> undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    /** The step that redo does again; empty if there is none. */
    public ReadOnlyObjectProperty<Optional<PieceChange>> redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    /** Makes several changes one step. */
    public void together(Runnable changes) {
        hold(changes);
        note();
    }

    /** Makes changes that are no step: nobody would want to take them back. */
    public void silently(Runnable changes) {
        hold(changes);
        stand();
    }

    private void hold(Runnable changes) {
        boolean before = held;
        held = true;
        changes.run();
        held = before;
    }

    private void note() {
        if (held) {
            return;
        }
        PieceState now = state();
        if (!now.equals(last)) {
            add(new Step(PieceChange.between(moment, moment()), last, now));
        }
        stand();
    }

    private void add(Step step) {
        Step before = done.peek();
        boolean typesOn =
                before != null && step.change().isTyped() && before.change() == step.change();
        if (typesOn && undone.isEmpty()) {
            done.pop();
            done.push(new Step(step.change(), before.before(), step.after()));
        } else {
            done.push(step);
        }
        undone.clear();
        if (done.size() > MOST_STEPS) {
            done.removeLast();
        }
    }

    private void stand() {
        last = state();
        moment = moment();
        undoable.set(Optional.ofNullable(done.peek()).map(Step::change));
        redoable.set(Optional.ofNullable(undone.peek()).map(Step::change));
    }

    /** Takes the last step back; does nothing if there is none. */
    public void undo() {
        if (!done.isEmpty()) {
            Step step = done.pop();
            undone.push(step);
            restore(step.before());
        }
    }

    /** Does the step again that was taken back last; does nothing if there is none. */
    public void redo() {
        if (!undone.isEmpty()) {
            Step step = undone.pop();
            done.push(step);
            restore(step.after());
        }
    }

    private void restore(PieceState state) {
        silently(
                () -> {
                    draft.choose(state.choices());
                    view.take(state.own());
                });
    }
}
