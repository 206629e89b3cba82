package org.plazaatlas.desktop.control;

import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.util.StringConverter;

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
        language.subscribe(now -> setConverter(new Names<>(name, now)));
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

    /** Gives the names to screen readers. Nothing can be typed, so it never reads a text. */
    private static final class Names<T> extends StringConverter<T> {

        private final BiFunction<T, Language, String> name;
        private final Language language;

        Names(BiFunction<T, Language, String> name, Language language) {
            this.name = name;
            this.language = language;
        }

        @Override
        public String toString(T thing) {
            return thing == null ? "" : name.apply(thing, language);
        }

        @Override
        public T fromString(String text) {
            throw new IllegalStateException("nothing can be typed here: " + text);
        }
    }
}
