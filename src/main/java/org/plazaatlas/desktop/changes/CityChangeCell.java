package org.plazaatlas.desktop.changes;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.City;
import org.plazaatlas.territory.change.CityChange;

import java.util.Set;
import java.util.stream.Collectors;

/** A priority city: how it changed, who was dominant before, and who is after. */
final class CityChangeCell extends ListCell<CityChange> {

    private final AtlasModel model;
    private final Label name = new Label();
    private final Label sides = new Label();
    private final VBox body = new VBox(name, sides);

    CityChangeCell(AtlasModel model) {
        this.model = model;
        getStyleClass().add("change-cell");
        name.getStyleClass().add("hot-spot-name");
        sides.getStyleClass().add("hot-spot-text");
        sides.setWrapText(true);
        sides.setMinHeight(USE_PREF_SIZE);
        body.getStyleClass().add("hot-spot");
        body.setPrefWidth(0);
    }

    @Override
    protected void updateItem(CityChange change, boolean empty) {
        super.updateItem(change, empty);
        setGraphic(empty ? null : body);
        if (!empty) {
            show(change, model.view().language());
        }
    }

    private void show(CityChange change, Language language) {
        Words words = Words.of(CityChangeCell.class, language);
        name.setText(
                model.atlas()
                        .city(change.cityId())
                        .map(City::name)
                        .map(text -> text.in(language))
                        .orElse(change.cityId()));
        sides.setText(
                words.get(
                        "beforeAfter",
                        words.of(change.kind()),
                        names(change.before(), words, language),
                        names(change.after(), words, language)));
        setAccessibleText(name.getText() + ". " + sides.getText());
    }

    private String names(Set<String> organizationIds, Words words, Language language) {
        if (organizationIds.isEmpty()) {
            return words.get("nobody");
        }
        return organizationIds.stream()
                .map(
                        id ->
                                model.atlas()
                                        .organization(id)
                                        .map(o -> o.name().in(language))
                                        .orElse(id))
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
