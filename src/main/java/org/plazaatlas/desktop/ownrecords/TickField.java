package org.plazaatlas.desktop.ownrecords;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckBox;

import java.util.Optional;

/** Something that is so or not. */
final class TickField implements FormField<Boolean> {

    private final CheckBox box;

    TickField(String meaning) {
        box = new CheckBox(meaning);
        box.setWrapText(true);
    }

    void show(boolean ticked) {
        box.setSelected(ticked);
    }

    @Override
    public CheckBox node() {
        return box;
    }

    @Override
    public ObservableValue<Boolean> content() {
        return box.selectedProperty();
    }

    @Override
    public Optional<Boolean> value() {
        return Optional.of(box.isSelected());
    }

    @Override
    public Optional<String> problem() {
        return Optional.empty();
    }
}
