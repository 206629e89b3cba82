package org.plazaatlas.desktop.briefing;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A part of the form under a heading. */
class FormSection extends VBox {

    FormSection(ObservableValue<String> heading, Node... contents) {
        getStyleClass().add("form-section");
        Label label = new Label();
        label.getStyleClass().add("form-heading");
        label.textProperty().bind(heading);
        getChildren().add(label);
        getChildren().addAll(contents);
    }
}
