package org.plazaatlas.desktop;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

import org.controlsfx.control.action.Action;
import org.plazaatlas.cartography.Arrangement;
import org.plazaatlas.cartography.Arrangement.TwoMaps;
import org.plazaatlas.cartography.Theme;
import org.plazaatlas.cartography.Topic;
import org.plazaatlas.desktop.briefing.Composer;
import org.plazaatlas.desktop.map.MapPane;
import org.plazaatlas.desktop.timeline.Step;
import org.plazaatlas.desktop.timeline.TimeControl;
import org.plazaatlas.desktop.timeline.TimelinePane;
import org.plazaatlas.desktop.views.ViewBook;

/** Everything that the menu and the header can do: each action once, with its words and key. */
final class WindowActions {

    final Action openAtlas;
    final Action openPicture;
    final Action composePlate;
    final Action exportAgain;
    final Action note;
    final Action quit;
    final Action back;
    final Action forward;
    final Action zoomIn;
    final Action zoomOut;
    final Action home;
    final Action layers;
    final Action hotSpots;
    final Action changes;
    final Action views;
    final Action saveView;
    final Action viewBack;
    final Action viewForward;
    final Action importViews;
    final Action exportViews;
    final Action difference;
    final Action sideBySide;
    final Action swipe;
    final Action swapDates;
    final Action multiples;
    final Action table;
    final Action charts;
    final Action panels;
    final Action present;
    final Action theme;
    final Action play;
    final Action goToDate;
    final Action previousChange;
    final Action nextChange;
    final Action firstDay;
    final Action lastDay;
    final Action shortcuts;
    final Action about;

    private final AtlasModel model;
    private final Panels panelsAround;
    private final LiveWords words;

    WindowActions(
            AtlasModel model,
            MapPane map,
            TimelinePane timeline,
            Panels panelsAround,
            ViewBook viewBook,
            WindowCommands window,
            LiveWords words) {
        this.model = model;
        this.panelsAround = panelsAround;
        this.words = words;
        openAtlas = action("openAtlas", window::chooseAtlas, ctrl(KeyCode.O));
        openPicture = action("openPicture", window::openPicture, ctrlShift(KeyCode.O));
        composePlate = action("export", window::composePlate, ctrl(KeyCode.E));
        exportAgain = action("exportAgain", window::exportAgain, ctrlShift(KeyCode.E));
        note = action("note", window::writeNote, null);
        note.disabledProperty().bind(model.selectionProperty().map(now -> !Composer.hasNote(now)));
        quit = action("quit", window::quit, ctrl(KeyCode.Q));
        back = action("back", model::selectPrevious, alt(KeyCode.LEFT));
        forward = action("forward", model::selectNext, alt(KeyCode.RIGHT));
        back.disabledProperty().bind(model.trail().hasPreviousProperty().not());
        forward.disabledProperty().bind(model.trail().hasNextProperty().not());
        zoomIn = action("zoomIn", map::zoomIn, ctrl(KeyCode.PLUS));
        zoomOut = action("zoomOut", map::zoomOut, ctrl(KeyCode.MINUS));
        home = action("home", model::showHome, ctrl(KeyCode.DIGIT0));
        layers = action("layers", () -> panelsAround.toggle(Drawer.LAYERS), ctrl(KeyCode.L));
        hotSpots = action("hotSpots", () -> panelsAround.toggle(Drawer.HOT_SPOTS), ctrl(KeyCode.R));
        changes = action("changes", () -> panelsAround.toggle(Drawer.CHANGES), ctrl(KeyCode.D));
        views = action("views", () -> panelsAround.toggle(Drawer.VIEWS), ctrlShift(KeyCode.B));
        saveView = action("saveView", window::saveView, ctrl(KeyCode.B));
        viewBack = action("viewBack", viewBook::goBack, altShift(KeyCode.LEFT));
        viewForward = action("viewForward", viewBook::goForward, altShift(KeyCode.RIGHT));
        viewBack.disabledProperty().bind(viewBook.trail().hasPreviousProperty().not());
        viewForward.disabledProperty().bind(viewBook.trail().hasNextProperty().not());
        importViews = action("importViews", window::importViews, null);
        exportViews = action("exportViews", window::exportViews, null);
        difference = action("difference", comparing(Arrangement.ONE_MAP), ctrl(KeyCode.DIGIT1));
        sideBySide = action("sideBySide", comparing(TwoMaps.SIDE_BY_SIDE), ctrl(KeyCode.DIGIT2));
        swipe = action("swipe", comparing(TwoMaps.SWIPE), ctrl(KeyCode.DIGIT3));
        multiples = action("multiples", model.maps()::toggleMultiples, ctrl(KeyCode.DIGIT4));
        swapDates = action("swapDates", model::swapDates, key(KeyCode.F7));
        table = action("table", panelsAround::toggleTable, ctrl(KeyCode.T));
        charts = action("charts", panelsAround::toggleCharts, ctrl(KeyCode.H));
        panels = action("panels", panelsAround::toggleShown, key(KeyCode.F9));
        present = action("present", panelsAround::togglePresenting, key(KeyCode.F11));
        theme = action("theme", () -> switchTheme(model), ctrlShift(KeyCode.T));
        TimeControl time = timeline.control();
        play = action("play", time::togglePlay, ctrl(KeyCode.SPACE));
        goToDate = action("goToDate", timeline::editDate, ctrl(KeyCode.G));
        previousChange =
                action("previousChange", () -> time.stepBack(Step.CHANGE), ctrl(KeyCode.LEFT));
        nextChange = action("nextChange", () -> time.stepForward(Step.CHANGE), ctrl(KeyCode.RIGHT));
        firstDay = action("firstDay", time::showFirstDay, ctrl(KeyCode.HOME));
        lastDay = action("lastDay", time::showLastDay, ctrl(KeyCode.END));
        shortcuts = action("shortcuts", window::showShortcuts, key(KeyCode.F1));
        about = action("about", window::showAbout, null);
    }

    /** Arranges two dates; their drawer is opened, unless they are compared already. */
    private Runnable comparing(Arrangement arrangement) {
        return () -> {
            if (!(model.view().topic() instanceof Topic.Changes)) {
                panelsAround.drawerProperty().set(Drawer.CHANGES);
            }
            model.maps().arrange(arrangement);
        };
    }

    private Action action(String key, Runnable effect, KeyCombination accelerator) {
        Action action = new Action(_ -> effect.run());
        action.textProperty().bind(words.text(key));
        action.setAccelerator(accelerator);
        return action;
    }

    private static KeyCombination ctrl(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }

    private static KeyCombination ctrlShift(KeyCode code) {
        return new KeyCodeCombination(
                code, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    }

    private static KeyCombination alt(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.ALT_DOWN);
    }

    private static KeyCombination altShift(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.ALT_DOWN, KeyCombination.SHIFT_DOWN);
    }

    private static KeyCombination key(KeyCode code) {
        return new KeyCodeCombination(code);
    }

    private static void switchTheme(AtlasModel model) {
        model.setTheme(model.view().theme() == Theme.DARK ? Theme.LIGHT : Theme.DARK);
    }
}
