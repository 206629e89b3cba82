package org.plazaatlas.desktop.changes;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.dossier.subject.Dossiers;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.change.StateChange;

/** A state: what was told of it before, and what is told of it after. */
final class StateChangeCell extends ListCell<StateChange> {

    private final AtlasModel model;
    private final Dossiers dossiers;
    private final Label name = new Label();
    private final Label before = line();
    private final Label after = line();
    private final VBox body = new VBox(name, before, after);

    StateChangeCell(AtlasModel model, Dossiers dossiers) {
        this.model = model;
        this.dossiers = dossiers;
        getStyleClass().add("change-cell");
        name.getStyleClass().add("hot-spot-name");
        body.getStyleClass().add("hot-spot");
        body.setPrefWidth(0);
    }

    private static Label line() {
        Label line = new Label();
        line.getStyleClass().add("hot-spot-text");
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        return line;
    }

    @Override
    protected void updateItem(StateChange change, boolean empty) {
        super.updateItem(change, empty);
        setGraphic(empty ? null : body);
        if (!empty) {
            show(change, model.view().language());
        }
    }

    private void show(StateChange change, Language language) {
        Words words = Words.of(StateChangeCell.class, language);
        name.setText(dossiers.name(Subject.state(change.stateCode()), language));
        before.setText(words.get("before", dossiers.side(change.before(), language)));
        after.setText(words.get("after", dossiers.side(change.after(), language)));
        setAccessibleText(name.getText() + ". " + before.getText() + ". " + after.getText());
    }
}
