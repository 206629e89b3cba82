package org.plazaatlas.desktop.timeline;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;

import java.util.function.Function;

/** A flat button that shows the chosen value and opens a menu of all values. */
final class ChoiceMenu<E extends Enum<E>> extends MenuButton {

    private final ObjectProperty<E> choice;
    private Language language = Language.ES;

    ChoiceMenu(String id, E[] values, ObjectProperty<E> choice) {
        this.choice = choice;
        setId(id);
        getStyleClass().addAll("flat", "choice-menu");
        setTooltip(new Tooltip());
        ToggleGroup group = new ToggleGroup();
        for (E value : values) {
            RadioMenuItem item = new RadioMenuItem();
            item.setUserData(value);
            item.setToggleGroup(group);
            item.setOnAction(_ -> choice.set(value));
            getItems().add(item);
        }
        choice.addListener((_, _, _) -> showNames());
    }

    /** Shows an icon instead of the name of the chosen value, to save room. */
    void showIcons(Function<E, Ikon> iconOf) {
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        choice.subscribe(chosen -> setGraphic(new FontIcon(iconOf.apply(chosen))));
    }

    /**
     * Writes all texts in a language: the values by the words of their enum, the tooltip by the
     * word of the id with ".tip".
     */
    void show(Language changed) {
        language = changed;
        showNames();
    }

    private void showNames() {
        Words words = Words.of(ChoiceMenu.class, language);
        getItems().stream().map(RadioMenuItem.class::cast).forEach(item -> showName(item, words));
        setText(words.of(choice.get()));
        getTooltip().setText(words.get(getId() + ".tip"));
        setAccessibleText(getTooltip().getText() + ": " + getText());
    }

    private void showName(RadioMenuItem item, Words words) {
        item.setText(words.of((Enum<?>) item.getUserData()));
        item.setSelected(item.getUserData() == choice.get());
    }
}
