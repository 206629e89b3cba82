package org.plazaatlas.desktop.workspace;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.plazaatlas.language.Text;
import org.plazaatlas.workspace.file.OpenWorkspace;
import org.plazaatlas.workspace.file.WorkspaceContents;
import org.plazaatlas.workspace.undo.UndoHistory;
import org.plazaatlas.workspace.undo.UndoHistory.Step;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * The open workspace and the steps that led to its state. Every change goes through here, so that
 * each can be undone and none is lost when the program ends. For the FX thread only.
 */
public final class WorkspaceModel {

    private final ReadOnlyObjectWrapper<OpenWorkspace> opened;
    private final ReadOnlyObjectWrapper<WorkspaceContents> contents;
    private final ReadOnlyObjectWrapper<UndoHistory<WorkspaceContents, Text>> history =
            new ReadOnlyObjectWrapper<>(this, "history", UndoHistory.empty());
    private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper(this, "unsaved");
    private final Consumer<IOException> failed;

    /**
     * @param failed is told when a change could not be kept
     */
    public WorkspaceModel(OpenWorkspace first, Consumer<IOException> failed) {
        opened = new ReadOnlyObjectWrapper<>(this, "opened", first);
        contents = new ReadOnlyObjectWrapper<>(this, "contents", first.found().contents());
        this.failed = failed;
    }

    /** The file that is open. */
    public ReadOnlyObjectProperty<OpenWorkspace> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    public OpenWorkspace opened() {
        return opened.get();
    }

    /** Everything in the workspace now. */
    public ReadOnlyObjectProperty<WorkspaceContents> contentsProperty() {
        return contents.getReadOnlyProperty();
    }

    public WorkspaceContents contents() {
        return contents.get();
    }

    /** The steps done and taken back since the workspace was opened. */
    public ReadOnlyObjectProperty<UndoHistory<WorkspaceContents, Text>> historyProperty() {
        return history.getReadOnlyProperty();
    }

    /** Whether closing the window now would lose something. */
    public ReadOnlyBooleanProperty unsavedProperty() {
        return unsaved.getReadOnlyProperty();
    }

    /** Shows another workspace instead; the steps of the one before can't be undone any more. */
    public void show(OpenWorkspace other) {
        opened.get().close();
        history.set(UndoHistory.empty());
        contents.set(other.found().contents());
        opened.set(other); // last, so that listeners find the contents in place
        noteUnsaved();
    }

    /** Changes the workspace by a step with a name; does nothing if nothing changes. */
    public void change(Text step, UnaryOperator<WorkspaceContents> change) {
        WorkspaceContents before = contents.get();
        WorkspaceContents after = change.apply(before);
        if (!after.equals(before)) {
            put(history.get().with(new Step<>(step, before, after)), after);
        }
    }

    /** The same for what is typed: a step that goes on with one of the same name. */
    public void type(Text step, UnaryOperator<WorkspaceContents> change) {
        WorkspaceContents before = contents.get();
        WorkspaceContents after = change.apply(before);
        if (!after.equals(before)) {
            put(history.get().goingOn(new Step<>(step, before, after)), after);
        }
    }

    /** Changes what nobody would want to undo, such as what the window shows. */
    public void changeSilently(UnaryOperator<WorkspaceContents> change) {
        contents.set(change.apply(contents.get()));
    }

    /** Takes the last step back; does nothing if there is none. */
    public void undo() {
        history.get().undoable().ifPresent(step -> put(history.get().back(), step.before()));
    }

    /** Does the step again that was taken back last; does nothing if there is none. */
    public void redo() {
        history.get().redoable().ifPresent(step -> put(history.get().forward(), step.after()));
    }

    /** Takes back all steps from the one with this index on. */
    public void undoFrom(int step) {
        while (history.get().done().size() > step) {
            undo();
        }
    }

    private void put(UndoHistory<WorkspaceContents, Text> steps, WorkspaceContents now) {
        history.set(steps);
        contents.set(now);
        secure();
    }

    /** Makes sure that nothing is lost if the program ends now. */
    public void secure() {
        attempt(() -> opened.get().secure(contents.get()));
    }

    /** Writes the file of the workspace; returns whether that could be done. */
    public boolean save() {
        return attempt(() -> opened.get().save(contents.get()));
    }

    /** Goes back to what the file holds, as the user wishes; no step leads back from there. */
    public void revert() {
        history.set(UndoHistory.empty());
        contents.set(opened.get().saved());
        forgetCopy();
    }

    /** Forgets the copy of what was not saved. */
    void forgetCopy() {
        attempt(opened.get()::discardUnsaved);
    }

    /** Something that may fail to be written. */
    @FunctionalInterface
    private interface Writing {
        void write() throws IOException;
    }

    private boolean attempt(Writing writing) {
        try {
            writing.write();
            return true;
        } catch (IOException e) {
            failed.accept(e);
            return false;
        } finally {
            noteUnsaved();
        }
    }

    private void noteUnsaved() {
        unsaved.set(opened.get().isUnsaved(contents.get()));
    }

    /** The name of the workspace; empty for the standing one. */
    public Optional<String> name() {
        return Optional.of(opened.get())
                .filter(workspace -> !workspace.isStanding())
                .map(workspace -> workspace.file().getFileName().toString())
                .map(name -> name.replaceFirst("\\.plaza$", ""));
    }
}
