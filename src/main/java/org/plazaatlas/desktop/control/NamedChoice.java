package org.plazaatlas.desktop.control;

import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;

import org.plazaatlas.language.Language;

import java.util.List;
import java.util.function.BiFunction;

/** A choice among several things, shown by their names in the language of the window. */
public final class NamedChoice<T> extends ComboBox<T> {

    /**
     * @param chosen the chosen thing, bound in both directions
     * @param name of a thing in a language
     */
    public NamedChoice(
            String id,
            List<T> things,
            Property<T> chosen,
            ObservableValue<Language> language,
            BiFunction<T, Language, String> name) {
        setId(id);
        setMaxWidth(Double.MAX_VALUE);
        getItems().setAll(things);
        valueProperty().bindBidirectional(chosen);
        setButtonCell(new NameCell<>(language, name));
        setCellFactory(_ -> new NameCell<>(language, name));
        // The converter gives the names to screen readers.
        language.subscribe(
                now -> setConverter(new NameConverter<>(thing -> name.apply(thing, now))));
    }

    /** A cell whose name changes with the language; a default cell keeps the text it was given. */
    private static final class NameCell<T> extends ListCell<T> {

        NameCell(ObservableValue<Language> language, BiFunction<T, Language, String> name) {
            textProperty()
                    .bind(
                            itemProperty()
                                    .flatMap(thing -> language.map(now -> name.apply(thing, now)))
                                    .orElse(""));
        }
    }
}
