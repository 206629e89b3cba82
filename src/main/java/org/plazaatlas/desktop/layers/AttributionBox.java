package org.plazaatlas.desktop.layers;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.controlsfx.control.SearchableComboBox;
import org.plazaatlas.desktop.control.AttributionName;
import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Attribution;

import java.util.List;

/** Chooses the sources that the map follows: everyone, a kind of source, or one source. */
final class AttributionBox extends VBox {

    private final AtlasModel model;
    private final LiveWords words;
    private final List<AttributionOption> options;
    private final SearchableComboBox<AttributionOption> box = new SearchableComboBox<>();

    AttributionBox(AtlasModel model, LiveWords words) {
        this.model = model;
        this.words = words;
        options = AttributionOption.of(model.atlas());
        getStyleClass().add("voice-box");
        box.setId("accordingTo");
        box.setMaxWidth(Double.MAX_VALUE);
        box.accessibleTextProperty().bind(words.text("accordingTo"));
        box.setCellFactory(_ -> new OptionCell());
        box.valueProperty().subscribe(this::choose);
        Label heading = new Label();
        heading.getStyleClass().add("pane-heading");
        heading.textProperty().bind(words.text("accordingTo"));
        getChildren().addAll(heading, box);
        model.languageProperty().subscribe(this::writeNames);
        model.attributionProperty().subscribe(this::follow);
    }

    /** Sets a new converter for each language: only that makes the box write its entries again. */
    private void writeNames(Language language) {
        box.setConverter(new Names(language));
        box.getItems().setAll(options);
        follow(model.view().attribution());
    }

    private void choose(AttributionOption option) {
        if (option != null && !option.attribution().equals(model.view().attribution())) {
            model.showAccordingTo(option.attribution());
        }
    }

    private void follow(Attribution attribution) {
        options.stream()
                .filter(option -> option.attribution().equals(attribution))
                .findFirst()
                .ifPresent(box::setValue);
    }

    private String name(AttributionOption option, Language language) {
        return words.now()
                .get(
                        "voice",
                        AttributionName.of(option.attribution(), model.atlas(), language),
                        option.claims());
    }

    /** Writes the entries. What is typed only searches, so no text becomes an entry. */
    private final class Names extends StringConverter<AttributionOption> {

        private final Language language;

        Names(Language language) {
            this.language = language;
        }

        @Override
        public String toString(AttributionOption option) {
            return option == null ? "" : name(option, language);
        }

        @Override
        public AttributionOption fromString(String text) {
            return box.getValue();
        }
    }

    private final class OptionCell extends ListCell<AttributionOption> {

        OptionCell() {
            setWrapText(true);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(AttributionOption option, boolean empty) {
            super.updateItem(option, empty);
            setText(empty ? null : name(option, model.view().language()));
        }
    }
}
