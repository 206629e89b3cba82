package org.plazaatlas.desktop.hotspots;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;

/** A paragraph of a drawer, as tall as its text needs. */
final class WrappedLabel extends Label {

    WrappedLabel(String id, ObservableValue<String> text) {
        setId(id);
        getStyleClass().add("pane-text");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        textProperty().bind(text);
    }
}
