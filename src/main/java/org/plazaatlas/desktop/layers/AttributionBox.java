package org.plazaatlas.desktop.layers;

import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.model.Attribution;

/**
 * Chooses the sources that the map follows: everyone, a kind of source, or one source. A button
 * names them and opens the search for others below itself.
 */
final class AttributionBox extends VBox {

    private final AtlasModel model;
    private final LiveWords words;
    private final ToggleButton current = new ToggleButton();
    private final AttributionSearch search;

    AttributionBox(AtlasModel model, LiveWords words) {
        this.model = model;
        this.words = words;
        search = new AttributionSearch(model, words, this::choose, this::close);
        getStyleClass().add("voice-box");
        Label heading = new Label();
        heading.getStyleClass().add("pane-heading");
        heading.textProperty().bind(words.text("accordingTo"));
        styleCurrent();
        search.visibleProperty().bind(current.selectedProperty());
        search.managedProperty().bind(search.visibleProperty());
        getChildren().addAll(heading, current, search);
        model.languageProperty().subscribe(_ -> tell(model.view().attribution()));
        model.attributionProperty().subscribe(this::tell);
    }

    private void styleCurrent() {
        current.setId("accordingTo");
        current.getStyleClass().add("current-voice");
        current.setMaxWidth(Double.MAX_VALUE);
        current.setMinHeight(USE_PREF_SIZE);
        current.setWrapText(true);
        current.setGraphic(new FontIcon(Feather.CHEVRON_DOWN));
        current.setOnAction(_ -> opened());
    }

    private void opened() {
        if (current.isSelected()) {
            search.start();
        }
    }

    private void choose(Attribution chosen) {
        close();
        model.showAccordingTo(chosen);
    }

    private void close() {
        current.setSelected(false);
        current.requestFocus();
    }

    private void tell(Attribution now) {
        String name = search.name(now);
        current.setText(name);
        current.setAccessibleText(words.now().get("accordingTo") + ": " + name);
    }
}
