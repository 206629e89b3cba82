package org.plazaatlas.desktop.changes;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

import org.plazaatlas.desktop.control.FigureFormat;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Organization;
import org.plazaatlas.model.State;
import org.plazaatlas.territory.evidence.OrganizationPair;
import org.plazaatlas.territory.mosaic.StatePart;

import java.util.stream.Collectors;

/** A dispute that began or is no longer told of, with its states. */
final class DisputeChangeCell extends ListCell<ListedChanges.OfDispute> {

    private final AtlasModel model;
    private final Label name = new Label();
    private final Label where = new Label();
    private final VBox body = new VBox(name, where);

    DisputeChangeCell(AtlasModel model) {
        this.model = model;
        getStyleClass().add("change-cell");
        name.getStyleClass().add("hot-spot-name");
        where.getStyleClass().add("hot-spot-text");
        where.setWrapText(true);
        where.setMinHeight(USE_PREF_SIZE);
        body.getStyleClass().add("hot-spot");
        body.setPrefWidth(0);
    }

    @Override
    protected void updateItem(ListedChanges.OfDispute dispute, boolean empty) {
        super.updateItem(dispute, empty);
        setGraphic(empty ? null : body);
        if (!empty) {
            show(dispute, model.view().language());
        }
    }

    private void show(ListedChanges.OfDispute dispute, Language language) {
        Words words = Words.of(DisputeChangeCell.class, language);
        OrganizationPair pair = dispute.change().pair();
        name.setText(
                words.get(
                        "pair",
                        organization(pair.firstId(), language),
                        organization(pair.secondId(), language)));
        where.setText(
                words.get(
                        "states",
                        words.of(dispute.change().kind()),
                        dispute.parts().stream()
                                .map(part -> part(part, words, language))
                                .collect(Collectors.joining(", "))));
        setAccessibleText(name.getText() + ". " + where.getText());
    }

    private String organization(String id, Language language) {
        return model.atlas()
                .organization(id)
                .map(Organization::name)
                .map(text -> text.in(language))
                .orElse(id);
    }

    private String part(StatePart part, Words words, Language language) {
        String state =
                model.atlas()
                        .state(part.stateCode())
                        .map(State::name)
                        .map(text -> text.in(language))
                        .orElse(part.stateCode());
        return words.get("inState", state, new FigureFormat(language).whole(part.areaSquareKm()));
    }
}
