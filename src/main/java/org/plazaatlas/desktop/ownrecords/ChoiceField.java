package org.plazaatlas.desktop.ownrecords;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;

import org.plazaatlas.desktop.control.NameConverter;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A choice among a few things that have names. */
final class ChoiceField<T> implements FormField<T> {

    private final ComboBox<T> box = new ComboBox<>();

    ChoiceField(List<T> things, Function<T, String> name) {
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new NameConverter<>(name));
        box.getItems().setAll(things);
    }

    @Override
    public ComboBox<T> node() {
        return box;
    }

    @Override
    public ObservableValue<T> content() {
        return box.valueProperty();
    }

    @Override
    public Optional<T> value() {
        return Optional.ofNullable(box.getValue());
    }

    /** Chooses a thing; nothing if it is null. */
    void choose(T thing) {
        box.setValue(thing);
    }

    @Override
    public Optional<String> problem() {
        return Optional.empty();
    }
}
