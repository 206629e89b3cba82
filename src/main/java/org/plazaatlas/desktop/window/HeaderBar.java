package org.plazaatlas.desktop.window;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.controlsfx.control.SegmentedButton;
import org.controlsfx.control.action.Action;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.search.SearchBox;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.language.Language;
import org.plazaatlas.view.Theme;

/**
 * The bar along the top: menu, title, search, and buttons for language, theme, presenting and
 * export.
 */
final class HeaderBar extends HBox {

    private final AtlasModel model;
    private final LiveWords words;

    HeaderBar(
            AtlasModel model,
            MainMenu menu,
            SearchBox search,
            WindowActions actions,
            LiveWords words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("header-bar");
        HBox.setHgrow(search, Priority.SOMETIMES);
        getChildren()
                .addAll(
                        menu,
                        title(),
                        space(),
                        search,
                        space(),
                        languages(),
                        themeButton(actions.of(WindowAction.SWITCH_THEME)),
                        iconButton(
                                actions.of(WindowAction.PRESENT),
                                new FontIcon(Feather.MONITOR),
                                "presentButton"),
                        exportButton(actions.of(WindowAction.COMPOSE_PLATE)));
    }

    private Label title() {
        Label title = new Label();
        title.getStyleClass().add("window-title");
        title.textProperty()
                .bind(
                        model.languageProperty()
                                .map(model.atlas().contents().title()::in)
                                .map(name -> "Plaza Atlas · " + name));
        title.setMinWidth(Region.USE_PREF_SIZE);
        return title;
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private SegmentedButton languages() {
        SegmentedButton segments = new SegmentedButton();
        segments.getStyleClass().add("language-switch");
        segments.setMinWidth(Region.USE_PREF_SIZE);
        for (Language language : Language.values()) {
            segments.getButtons().add(languageButton(language));
        }
        return segments;
    }

    private ToggleButton languageButton(Language language) {
        ToggleButton button = new ToggleButton(language.name());
        button.setId("language-" + language.name());
        String name = words.now().of(language);
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        model.languageProperty().subscribe(now -> button.setSelected(now == language));
        button.setOnAction(
                _ -> {
                    model.setLanguage(language);
                    button.setSelected(true);
                });
        return button;
    }

    private Button themeButton(Action action) {
        FontIcon icon = new FontIcon(Feather.MOON);
        model.themeProperty()
                .subscribe(now -> icon.setIconCode(now == Theme.DARK ? Feather.SUN : Feather.MOON));
        return iconButton(action, icon, "themeButton");
    }

    private static Button iconButton(Action action, FontIcon icon, String id) {
        Button button = new Button(null, icon);
        button.getStyleClass().addAll("flat", "button-icon");
        name(button, action, id);
        return button;
    }

    private Button exportButton(Action action) {
        Button button = new Button();
        button.textProperty().bind(words.text("exportShort"));
        button.getStyleClass().add("accent");
        button.setMinWidth(Region.USE_PREF_SIZE);
        name(button, action, "exportButton");
        return button;
    }

    private static void name(Button button, Action action, String id) {
        button.setId(id);
        button.setOnAction(action);
        button.accessibleTextProperty().bind(action.textProperty());
        ObservableValue<String> keys =
                action.acceleratorProperty().map(KeyCombination::getDisplayText);
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty()
                .bind(action.textProperty().flatMap(text -> keys.map(now -> text + "  " + now)));
        button.setTooltip(tooltip);
    }
}
