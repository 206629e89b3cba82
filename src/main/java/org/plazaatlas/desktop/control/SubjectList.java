package org.plazaatlas.desktop.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;

import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.model.Subject;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A list of things that each have a subject. Choosing a line selects its subject in the window and
 * moves the map there; a subject selected elsewhere is marked here, if it is listed.
 */
public class SubjectList<T> extends ListView<T> {

    private final AtlasModel model;
    private final Function<T, Subject> subject;
    private final Label nothing = new Label();

    @SuppressWarnings("this-escape") // subclasses have nothing of their own that is read here
    public SubjectList(AtlasModel model, String id, Function<T, Subject> subject) {
        this.model = model;
        this.subject = subject;
        setId(id);
        getStyleClass().add("quiet-list");
        nothing.getStyleClass().add("pane-text");
        nothing.setWrapText(true);
        setPlaceholder(nothing);
        getSelectionModel().selectedItemProperty().subscribe(this::choose);
        model.selectionProperty().subscribe(this::follow);
    }

    /**
     * Sets the name of the list for screen readers, and the text that it shows while it is empty.
     */
    public final void describe(ObservableValue<String> name, ObservableValue<String> whenEmpty) {
        accessibleTextProperty().bind(name);
        nothing.textProperty().bind(whenEmpty);
    }

    /** Shows other things; the selected subject stays marked wherever it is now. */
    public final void show(List<T> things) {
        getItems().setAll(things);
        follow(model.view().selection());
    }

    private void choose(T chosen) {
        if (chosen == null) {
            return;
        }
        Subject of = subject.apply(chosen);
        if (!model.view().selection().equals(Optional.of(of))) {
            model.select(of);
            model.showPlace(of);
        }
    }

    private void follow(Optional<Subject> selection) {
        getItems().stream()
                .filter(thing -> selection.equals(Optional.of(subject.apply(thing))))
                .findFirst()
                .ifPresentOrElse(getSelectionModel()::select, getSelectionModel()::clearSelection);
    }
}
