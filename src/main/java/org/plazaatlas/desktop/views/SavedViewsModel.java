package org.plazaatlas.desktop.views;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;

import org.plazaatlas.desktop.control.Notices;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.desktop.state.VisitTrail;
import org.plazaatlas.desktop.workspace.WorkspaceModel;
import org.plazaatlas.dossier.subject.Dossiers;
import org.plazaatlas.language.Text;
import org.plazaatlas.language.Words;
import org.plazaatlas.view.Arrangement;
import org.plazaatlas.view.View;
import org.plazaatlas.workspace.FittedView;
import org.plazaatlas.workspace.SavedView;
import org.plazaatlas.workspace.ViewFile;
import org.plazaatlas.workspace.WorkspaceFolder;
import org.plazaatlas.workspace.file.WorkspaceContents;
import org.plazaatlas.workspace.undo.UndoHistory.Step;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The views that the user has saved of the open atlas, and the history of visited views. It saves,
 * opens, changes and imports views, and says what happened. Every change is a step of the
 * workspace. For the FX thread only.
 */
public final class SavedViewsModel {

    private static final int NONE = -1;
    private static final int MOST_LINES = 6;

    private final AtlasModel model;
    private final WorkspaceModel workspace;
    private final Notices notices;
    private final ViewNames names;
    private final VisitHistory visits;
    private final ViewShelf shelf;
    private final IntegerProperty edited = new SimpleIntegerProperty(this, "edited", NONE);
    private Optional<Node> notice = Optional.empty();

    /**
     * @param workspace keeps the views
     */
    public SavedViewsModel(
            AtlasModel model, Dossiers dossiers, WorkspaceModel workspace, Notices notices) {
        this.model = model;
        this.workspace = workspace;
        this.notices = notices;
        names = new ViewNames(model.atlas(), dossiers);
        visits = new VisitHistory(model, new Debounce.OfASecond());
        shelf =
                new ViewShelf(
                        workspace, WorkspaceFolder.atlasKey(model.atlas().contents().title()));
    }

    /** Follows the workspace no more, because the atlas is being closed. */
    public void stop() {
        shelf.stop();
    }

    /** The saved views, read-only and observable. */
    public ObservableList<SavedView> views() {
        return shelf.views();
    }

    /** A summary of what a view shows, in the language of the window. */
    String summary(SavedView saved) {
        return names.of(saved.view(), saved.arrangement(), model.view().language());
    }

    /** Saves what the window shows, under a name that describes it. */
    public void saveShown() {
        View view = model.view();
        Arrangement arrangement = model.maps().arrangementProperty().get();
        List<String> taken = shelf.views().stream().map(SavedView::name).toList();
        shelf.add(new SavedView(names.suggested(view, arrangement, taken), "", view, arrangement));
    }

    /**
     * Says under which name the last view was saved.
     *
     * @throws java.util.NoSuchElementException if no view is saved
     */
    public void tellSaved() {
        tell(words().get("saved", shelf.views().getLast().name()));
    }

    /** Shows a saved view, by its index; does nothing if there is none. */
    public void open(int place) {
        if (place < 0 || place >= shelf.views().size()) {
            return;
        }
        SavedView saved = shelf.views().get(place);
        List<Text> missing = visit(saved);
        if (!missing.isEmpty()) {
            List<String> lines = missing.stream().map(this::here).toList();
            tell(words().get("openedWithout", saved.name(), lines(lines)));
        }
    }

    /** Shows a view, saved or not, as far as the atlas can; returns what the atlas lacks of it. */
    public List<Text> visit(SavedView saved) {
        FittedView fitted = FittedView.of(saved, model.atlas());
        visits.goTo(fitted.view(), fitted.arrangement());
        return fitted.missing();
    }

    /** Adds views, except those that are saved already, and says how many were added. */
    public void keepAll(List<SavedView> more) {
        tell(words().get("kept", shelf.addNew(more)));
    }

    private List<String> missing(FittedView fitted) {
        return fitted.missing().stream().map(this::here).toList();
    }

    /** The index of the view whose name and note are being edited; less than 0 for none. */
    IntegerProperty editedProperty() {
        return edited;
    }

    void edit(int place) {
        edited.set(place);
    }

    public void editLast() {
        edit(shelf.views().size() - 1);
    }

    void endEditing() {
        edited.set(NONE);
    }

    /**
     * Changes the note of a view, and its name if the new one is not blank.
     *
     * @throws IndexOutOfBoundsException if there is no view with this index
     */
    void describe(int place, String name, String note) {
        SavedView saved = shelf.views().get(place).withNote(note);
        shelf.replace(place, name.isBlank() ? saved : saved.withName(name));
    }

    boolean move(int from, int to) {
        endEditing();
        return shelf.move(from, to);
    }

    /**
     * Removes a view, and offers to undo that.
     *
     * @throws IndexOutOfBoundsException if there is no view with this index
     */
    void remove(int place) {
        endEditing();
        String name = shelf.remove(place).name();
        Button undo = new Button(words().get("undo"));
        undo.setId("undoRemoval");
        Optional<Step<WorkspaceContents, Text>> removal =
                workspace.historyProperty().get().undoable();
        undo.setOnAction(_ -> undo(removal));
        tell(words().get("removed", name), undo);
    }

    /** Takes a step back if it is still the last one. */
    private void undo(Optional<Step<WorkspaceContents, Text>> step) {
        if (workspace.historyProperty().get().undoable().equals(step)) {
            workspace.undo();
        }
        notice.ifPresent(notices::takeBack);
    }

    /** Adds the views read from a file, and says how many were new and what is wrong with them. */
    public void take(Path file, ViewFile.Reading reading) {
        int added = shelf.addNew(reading.views());
        List<String> lines = new ArrayList<>();
        reading.problems().forEach(problem -> lines.add(problem.in(model.view().language())));
        for (SavedView saved : reading.views()) {
            missing(FittedView.of(saved, model.atlas()))
                    .forEach(missing -> lines.add(saved.name() + ": " + missing));
        }
        tell(words().get("taken", added, file.getFileName()) + lines(lines));
    }

    /** A copy of the saved views, for writing them to a file. */
    public List<SavedView> all() {
        return List.copyOf(shelf.views());
    }

    /** The visited views, for back and forward. */
    public VisitTrail<?> trail() {
        return visits.trail();
    }

    /** Adds what the window shows now to the visited views. */
    public void visitShown() {
        visits.visitShown();
    }

    public void goBack() {
        visits.goBack();
    }

    public void goForward() {
        visits.goForward();
    }

    /** Shows a message, which replaces the one before. */
    private void tell(String message, Button... actions) {
        notice.ifPresent(notices::takeBack);
        notice = Optional.of(notices.show(message, actions));
    }

    private String lines(List<String> lines) {
        StringBuilder text = new StringBuilder();
        lines.stream().limit(MOST_LINES).forEach(line -> text.append("\n").append(line));
        int more = lines.size() - MOST_LINES;
        return more > 0
                ? text.append("\n").append(words().get("more", more)).toString()
                : text + "";
    }

    private String here(Text text) {
        return text.in(model.view().language());
    }

    private Words words() {
        return Words.of(SavedViewsModel.class, model.view().language());
    }
}
