package org.plazaatlas.desktop;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

import org.controlsfx.control.action.Action;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plazaatlas.cartography.Theme;
import org.plazaatlas.desktop.map.MapPane;

/**
 * Everything that the menu and the header can do: each action once, with its words, icon and key.
 */
final class WindowActions {

    final Action openAtlas;
    final Action exportPicture;
    final Action quit;
    final Action back;
    final Action forward;
    final Action zoomIn;
    final Action zoomOut;
    final Action home;
    final Action panels;
    final Action present;
    final Action theme;
    final Action previousChange;
    final Action nextChange;
    final Action firstDay;
    final Action lastDay;
    final Action shortcuts;
    final Action about;

    private final LiveWords words;

    WindowActions(
            AtlasModel model,
            MapPane map,
            Panels panelsAround,
            WindowCommands window,
            LiveWords words) {
        this.words = words;
        openAtlas = action("openAtlas", Feather.FOLDER, window::chooseAtlas, ctrl(KeyCode.O));
        exportPicture =
                action("export", Feather.DOWNLOAD, window::exportPicture, ctrl(KeyCode.E));
        quit = action("quit", null, window::quit, ctrl(KeyCode.Q));
        back = action("back", Feather.ARROW_LEFT, model::selectPrevious, alt(KeyCode.LEFT));
        forward = action("forward", Feather.ARROW_RIGHT, model::selectNext, alt(KeyCode.RIGHT));
        back.disabledProperty().bind(model.trail().hasPreviousProperty().not());
        forward.disabledProperty().bind(model.trail().hasNextProperty().not());
        zoomIn = action("zoomIn", Feather.PLUS, map::zoomIn, ctrl(KeyCode.PLUS));
        zoomOut = action("zoomOut", Feather.MINUS, map::zoomOut, ctrl(KeyCode.MINUS));
        home = action("home", Feather.HOME, model::showHome, ctrl(KeyCode.DIGIT0));
        panels = action("panels", null, panelsAround::toggleShown, key(KeyCode.F9));
        present =
                action(
                        "present",
                        Feather.MAXIMIZE,
                        panelsAround::togglePresenting,
                        key(KeyCode.F11));
        theme = action("theme", Feather.MOON, () -> switchTheme(model), ctrl(KeyCode.T));
        previousChange =
                action("previousChange", null, model::showPreviousChange, ctrl(KeyCode.LEFT));
        nextChange = action("nextChange", null, model::showNextChange, ctrl(KeyCode.RIGHT));
        firstDay = action("firstDay", null, model::showFirstDay, ctrl(KeyCode.HOME));
        lastDay = action("lastDay", null, model::showLastDay, ctrl(KeyCode.END));
        shortcuts = action("shortcuts", null, window::showShortcuts, key(KeyCode.F1));
        about = action("about", Feather.INFO, window::showAbout, null);
    }

    private Action action(String key, Ikon icon, Runnable effect, KeyCombination accelerator) {
        Action action = new Action(_ -> effect.run());
        action.textProperty().bind(words.text(key));
        action.setAccelerator(accelerator);
        if (icon != null) {
            action.setGraphic(new FontIcon(icon));
        }
        return action;
    }

    private static KeyCombination ctrl(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }

    private static KeyCombination alt(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.ALT_DOWN);
    }

    private static KeyCombination key(KeyCode code) {
        return new KeyCodeCombination(code);
    }

    private static void switchTheme(AtlasModel model) {
        model.setTheme(model.view().theme() == Theme.DARK ? Theme.LIGHT : Theme.DARK);
    }
}
