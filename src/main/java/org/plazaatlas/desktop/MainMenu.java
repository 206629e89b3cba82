package org.plazaatlas.desktop;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;

import org.controlsfx.control.action.Action;
import org.controlsfx.control.action.ActionUtils;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plazaatlas.cartography.ColourVision;
import org.plazaatlas.model.Language;

/** The menu of the window, behind one button so that the map keeps the room. */
final class MainMenu extends MenuButton {

    private final AtlasModel model;
    private final Panels panels;
    private final WindowActions actions;
    private final LiveWords words;

    MainMenu(AtlasModel model, Panels panels, WindowActions actions, LiveWords words) {
        this.model = model;
        this.panels = panels;
        this.actions = actions;
        this.words = words;
        setId("menu");
        setGraphic(new FontIcon(Feather.MENU));
        getStyleClass().addAll("flat", "button-icon", "no-arrow");
        accessibleTextProperty().bind(words.text("menu"));
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(words.text("menu"));
        setTooltip(tooltip);
        getItems().addAll(file(), view(), time(), views(), help());
    }

    private Menu file() {
        return menu(
                "file",
                item(actions.openAtlas),
                item(actions.openPicture),
                new SeparatorMenuItem(),
                item(actions.composePlate),
                item(actions.exportAgain),
                item(actions.note),
                new SeparatorMenuItem(),
                item(actions.quit));
    }

    private Menu view() {
        return menu(
                "view",
                item(actions.zoomIn),
                item(actions.zoomOut),
                item(actions.home),
                new SeparatorMenuItem(),
                item(actions.back),
                item(actions.forward),
                new SeparatorMenuItem(),
                drawer(actions.layers, Drawer.LAYERS),
                drawer(actions.hotSpots, Drawer.HOT_SPOTS),
                drawer(actions.changes, Drawer.CHANGES),
                drawer(actions.views, Drawer.VIEWS),
                table(),
                charts(),
                new SeparatorMenuItem(),
                item(actions.difference),
                item(actions.sideBySide),
                item(actions.swipe),
                item(actions.swapDates),
                item(actions.multiples),
                new SeparatorMenuItem(),
                item(actions.panels),
                item(actions.present),
                new SeparatorMenuItem(),
                visions(),
                languages(),
                item(actions.theme));
    }

    private Menu time() {
        return menu(
                "time",
                item(actions.play),
                item(actions.goToDate),
                new SeparatorMenuItem(),
                item(actions.previousChange),
                item(actions.nextChange),
                new SeparatorMenuItem(),
                item(actions.firstDay),
                item(actions.lastDay));
    }

    private Menu views() {
        return menu(
                "savedViews",
                item(actions.saveView),
                new SeparatorMenuItem(),
                item(actions.viewBack),
                item(actions.viewForward),
                new SeparatorMenuItem(),
                item(actions.importViews),
                item(actions.exportViews));
    }

    private Menu help() {
        return menu("help", item(actions.shortcuts), item(actions.about));
    }

    private Menu menu(String key, MenuItem... items) {
        Menu menu = new Menu();
        menu.textProperty().bind(words.text(key));
        menu.getItems().addAll(items);
        return menu;
    }

    private static MenuItem item(Action action) {
        return ActionUtils.createMenuItem(action);
    }

    private CheckMenuItem drawer(Action action, Drawer drawer) {
        CheckMenuItem item = ActionUtils.createCheckMenuItem(action);
        panels.isOpen(drawer).subscribe(item::setSelected);
        return item;
    }

    private CheckMenuItem table() {
        CheckMenuItem item = ActionUtils.createCheckMenuItem(actions.table);
        panels.tableOpenProperty().subscribe(item::setSelected);
        return item;
    }

    private CheckMenuItem charts() {
        CheckMenuItem item = ActionUtils.createCheckMenuItem(actions.charts);
        panels.chartsOpenProperty().subscribe(item::setSelected);
        return item;
    }

    /** With whose eyes the map is previewed. */
    private Menu visions() {
        ToggleGroup group = new ToggleGroup();
        Menu menu = menu("colourVision");
        for (ColourVision vision : ColourVision.values()) {
            RadioMenuItem item = new RadioMenuItem();
            item.setId("vision-" + vision.name());
            item.textProperty().bind(words.text(vision));
            item.setToggleGroup(group);
            model.colourVisionProperty().subscribe(now -> item.setSelected(now == vision));
            item.setOnAction(_ -> model.seeAs(vision));
            menu.getItems().add(item);
        }
        return menu;
    }

    private Menu languages() {
        ToggleGroup group = new ToggleGroup();
        Menu menu = menu("language");
        for (Language language : Language.values()) {
            RadioMenuItem item = new RadioMenuItem(words.now().of(language));
            item.setToggleGroup(group);
            model.languageProperty().subscribe(now -> item.setSelected(now == language));
            item.setOnAction(_ -> model.setLanguage(language));
            menu.getItems().add(item);
        }
        return menu;
    }
}
