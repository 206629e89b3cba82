package org.plazaatlas.desktop.ownlayers;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

import org.plazaatlas.language.Words;

/** Fields of a form, one a line, each with its name before it. */
final class FormGrid extends GridPane {

    private final Words words;

    FormGrid(Words words) {
        this.words = words;
        setHgap(8);
        setVgap(6);
    }

    /** Adds a field whose name has a key. */
    void add(String key, Node field) {
        Label name = new Label(words.get(key));
        name.setLabelFor(field);
        name.setMinWidth(USE_PREF_SIZE);
        field.setId(key);
        setHgrow(field, Priority.ALWAYS);
        addRow(getRowCount(), name, field);
    }
}
