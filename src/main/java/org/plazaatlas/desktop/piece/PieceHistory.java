package org.plazaatlas.desktop.piece;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.plazaatlas.desktop.piece.PieceChange.Moment;
import org.plazaatlas.workspace.undo.UndoHistory;
import org.plazaatlas.workspace.undo.UndoHistory.Step;

import java.util.Optional;

/**
 * The steps of composing a piece, which can be undone and done again. What the window behind
 * changes is no step. For the FX thread only.
 */
public final class PieceHistory {

    private final PlateDraft draft;
    private final ComposedView view;
    private final ReadOnlyObjectWrapper<Optional<PieceChange>> undoable =
            new ReadOnlyObjectWrapper<>(this, "undoable", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<PieceChange>> redoable =
            new ReadOnlyObjectWrapper<>(this, "redoable", Optional.empty());
    private UndoHistory<PieceState, PieceChange> steps = UndoHistory.empty();
    private PieceState last;
    private Moment moment;
    private boolean held;

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
            PieceChange change = PieceChange.between(moment, moment());
            Step<PieceState, PieceChange> step = new Step<>(change, last, now);
            steps = change.isTyped() ? steps.goingOn(step) : steps.with(step);
        }
        stand();
    }

    private void stand() {
        last = state();
        moment = moment();
        undoable.set(steps.undoable().map(Step::name));
        redoable.set(steps.redoable().map(Step::name));
    }

    /** Takes the last step back; does nothing if there is none. */
    public void undo() {
        Optional<Step<PieceState, PieceChange>> step = steps.undoable();
        steps = steps.back();
        step.ifPresent(taken -> restore(taken.before()));
    }

    /** Does the step again that was taken back last; does nothing if there is none. */
    public void redo() {
        Optional<Step<PieceState, PieceChange>> step = steps.redoable();
        steps = steps.forward();
        step.ifPresent(done -> restore(done.after()));
    }

    private void restore(PieceState state) {
        silently(
                () -> {
                    draft.choose(state.choices());
                    view.take(state.own());
                });
    }
}
