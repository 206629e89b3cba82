package org.plazaatlas.desktop.briefing;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A control below its name; Alt with the underlined letter of the name focuses it. */
final class LabelledField extends VBox {

    /** The same preferred width for both fields of a row. */
    private static final double HALF = 10;

    LabelledField(ObservableValue<String> name, Control control) {
        getStyleClass().add("form-field");
        Label label = new Label();
        label.setMnemonicParsing(true);
        label.setLabelFor(control);
        label.textProperty().bind(name);
        control.accessibleTextProperty().bind(name.map(text -> text.replace("_", "")));
        control.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(label, control);
    }

    /** Takes half of a row, whatever the control shows. */
    LabelledField halved() {
        setMinWidth(0);
        setPrefWidth(HALF);
        HBox.setHgrow(this, Priority.ALWAYS);
        return this;
    }
}
