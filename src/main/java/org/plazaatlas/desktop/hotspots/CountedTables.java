package org.plazaatlas.desktop.hotspots;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.control.NamedChoice;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;
import org.plazaatlas.view.OwnIncidentsOnMap;

import java.util.List;
import java.util.Optional;

/**
 * Which incidents the tabs of events and of the rule count: while a table of the user's own is
 * open, those of the atlas, the own ones, or both, whatever the map draws. A table that is opened
 * is counted as the map draws it, until the user chooses.
 */
final class CountedTables {

    private enum Which {
        ATLAS,
        OWN,
        BOTH
    }

    private final AtlasModel model;
    private final LiveWords words;
    private final ObjectProperty<Which> which = new SimpleObjectProperty<>(Which.ATLAS);
    private final ObservableValue<Optional<OwnIncidentsOnMap>> counted;

    CountedTables(AtlasModel model, LiveWords words) {
        this.model = model;
        this.words = words;
        counted = Bindings.createObjectBinding(this::now, which, model.ownIncidentsProperty());
        model.ownIncidentsProperty().subscribe(own -> which.set(asDrawn(own)));
    }

    private static Which asDrawn(Optional<OwnIncidentsOnMap> own) {
        return own.map(tables -> tables.besideAtlas() ? Which.BOTH : Which.OWN).orElse(Which.ATLAS);
    }

    private Optional<OwnIncidentsOnMap> now() {
        return model.ownIncidentsProperty()
                .getValue()
                .filter(_ -> which.get() != Which.ATLAS)
                .map(own -> new OwnIncidentsOnMap(own.incidents(), which.get() == Which.BOTH));
    }

    /** The tables that are counted; empty for those of the atlas alone. */
    ObservableValue<Optional<OwnIncidentsOnMap>> countedProperty() {
        return counted;
    }

    /** A choice for a tab, which is there only while there is something to choose. */
    HBox choice(String id) {
        NamedChoice<Which> choice =
                new NamedChoice<>(
                        id, List.of(Which.values()), which, model.languageProperty(), this::name);
        HBox.setHgrow(choice, Priority.ALWAYS);
        choice.setMinWidth(0);
        Label label = new Label();
        label.textProperty().bind(words.text("counted"));
        label.setMinWidth(HBox.USE_PREF_SIZE);
        label.setLabelFor(choice);
        HBox row = new HBox(label, choice);
        row.getStyleClass().add("counted-row");
        row.visibleProperty().bind(model.ownIncidentsProperty().map(Optional::isPresent));
        row.managedProperty().bind(row.visibleProperty());
        return row;
    }

    private String name(Which of, Language language) {
        String file =
                model.ownIncidentsProperty()
                        .getValue()
                        .map(own -> own.incidents().file().getFileName().toString())
                        .orElse("");
        return Words.of(CountedTables.class, language).get("counted." + of, file);
    }
}
