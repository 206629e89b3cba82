package org.plazaatlas.desktop.present;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plazaatlas.desktop.control.LiveWords;

/** The buttons of presenting, quiet at the edge, for those who do not know the keys. */
final class PresenterBar extends HBox {

    private final Presentation presentation;
    private final LiveWords words;

    PresenterBar(Presentation presentation, PresenterKeys.Commands commands, LiveWords words) {
        this.presentation = presentation;
        this.words = words;
        getStyleClass().add("presenter-bar");
        getChildren()
                .addAll(
                        button("previous", Feather.CHEVRON_LEFT, presentation::previous),
                        button("next", Feather.CHEVRON_RIGHT, presentation::next),
                        tool("spotlight", Feather.SUN, PointerTool.SPOTLIGHT),
                        tool("pen", Feather.EDIT_2, PointerTool.PEN),
                        tool("magnifier", Feather.SEARCH, PointerTool.MAGNIFIER),
                        button(
                                "blank",
                                Feather.SQUARE,
                                () -> presentation.blankProperty().set(true)),
                        button(
                                "size",
                                Feather.TYPE,
                                () ->
                                        presentation
                                                .sizeProperty()
                                                .set(presentation.sizeProperty().get().next())),
                        button("notes", Feather.FILE_TEXT, commands::toggleNotes),
                        button("end", Feather.X, commands::end));
    }

    private Button button(String key, Ikon icon, Runnable effect) {
        Button button = new Button();
        button.setOnAction(_ -> effect.run());
        return dressed(button, key, icon);
    }

    private ToggleButton tool(String key, Ikon icon, PointerTool tool) {
        ToggleButton button = new ToggleButton();
        presentation.toolProperty().subscribe(now -> button.setSelected(now == tool));
        button.setOnAction(_ -> presentation.toggle(tool));
        return dressed(button, key, icon);
    }

    private <B extends ButtonBase> B dressed(B button, String key, Ikon icon) {
        button.setId("presenter-" + key);
        button.setGraphic(new FontIcon(icon));
        button.getStyleClass().addAll("flat", "button-icon");
        button.setFocusTraversable(false);
        button.accessibleTextProperty().bind(words.text("bar." + key));
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(words.text("bar." + key));
        button.setTooltip(tooltip);
        return button;
    }
}
