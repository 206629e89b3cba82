package org.plazaatlas.desktop.lesson;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.lesson.handout.HandOut;

import java.util.function.Consumer;

/** All kinds of hand-outs, behind one button. */
public final class HandOutMenu extends MenuButton {

    /**
     * @param words of lessons
     * @param save receives the kind that is chosen
     */
    public HandOutMenu(LiveWords words, Consumer<HandOut> save) {
        setGraphic(new FontIcon(Feather.PRINTER));
        textProperty().bind(words.text("handOut"));
        getStyleClass().add("small");
        for (HandOut handOut : HandOut.values()) {
            MenuItem item = new MenuItem();
            item.textProperty().bind(words.text(handOut));
            item.setId("handOut-" + handOut.name());
            item.setOnAction(_ -> save.accept(handOut));
            getItems().add(item);
        }
    }
}
