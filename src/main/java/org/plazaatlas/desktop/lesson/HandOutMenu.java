package org.plazaatlas.desktop.lesson;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.lesson.handout.HandOut;

import java.util.List;
import java.util.function.Consumer;

/** Kinds of hand-outs, behind one button. */
public final class HandOutMenu extends MenuButton {

    /**
     * The menu of a lesson.
     *
     * @param words of lessons
     * @param save receives the kind that is chosen
     */
    public HandOutMenu(LiveWords words, Consumer<HandOut> save) {
        this("handOut", List.of(HandOut.values()), words, save);
    }

    /**
     * @param key of the name of the button
     * @param offered the kinds to choose from
     */
    HandOutMenu(String key, List<HandOut> offered, LiveWords words, Consumer<HandOut> save) {
        setGraphic(new FontIcon(Feather.PRINTER));
        textProperty().bind(words.text(key));
        getStyleClass().add("small");
        for (HandOut handOut : offered) {
            MenuItem item = new MenuItem();
            item.textProperty().bind(words.text(handOut));
            item.setId("handOut-" + handOut.name());
            item.setOnAction(_ -> save.accept(handOut));
            getItems().add(item);
        }
    }
}
