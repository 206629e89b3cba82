package org.plazaatlas.desktop.window;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;

import org.controlsfx.control.action.ActionUtils;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plazaatlas.cartography.symbology.ColourVision;
import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.ownrecords.OwnRecordsModel;
import org.plazaatlas.desktop.settings.Drawer;
import org.plazaatlas.desktop.settings.PanelState;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.desktop.workspace.WorkspaceDesk;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Text;
import org.plazaatlas.workspace.file.WorkspaceContents;
import org.plazaatlas.workspace.own.OwnUse;
import org.plazaatlas.workspace.undo.UndoHistory.Step;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The menu of the window, behind one button to leave room for the map. */
final class MainMenu extends MenuButton {

    private static final int MOST_STEPS = 20;

    private final AtlasModel model;
    private final PanelState panels;
    private final WindowActions actions;
    private final LiveWords words;
    private final WorkspaceDesk workspaces;
    private final OwnRecordsModel own;

    MainMenu(
            AtlasModel model,
            PanelState panels,
            WindowActions actions,
            WorkspaceDesk workspaces,
            OwnRecordsModel own,
            LiveWords words) {
        this.model = model;
        this.panels = panels;
        this.actions = actions;
        this.words = words;
        this.workspaces = workspaces;
        this.own = own;
        setId("menu");
        setGraphic(new FontIcon(Feather.MENU));
        getStyleClass().addAll("flat", "button-icon", "no-arrow");
        accessibleTextProperty().bind(words.text("menu"));
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(words.text("menu"));
        setTooltip(tooltip);
        getItems().addAll(file(), edit(), view(), time(), views(), tools(), help());
    }

    private Menu file() {
        return menu(
                "file",
                item(WindowAction.NEW_WORKSPACE),
                item(WindowAction.OPEN_WORKSPACE),
                recent(),
                item(WindowAction.SAVE_WORKSPACE),
                item(WindowAction.SAVE_WORKSPACE_AS),
                new SeparatorMenuItem(),
                item(WindowAction.OPEN_FILES),
                item(WindowAction.OPEN_ATLAS),
                item(WindowAction.ADD_LAYERS),
                item(WindowAction.OPEN_LESSON),
                item(WindowAction.NEW_LESSON),
                item(WindowAction.START_AFRESH),
                new SeparatorMenuItem(),
                item(WindowAction.COMPOSE_PLATE),
                item(WindowAction.EXPORT_AGAIN),
                item(WindowAction.WRITE_NOTE),
                item(WindowAction.SAVE_MAP_DATA),
                new SeparatorMenuItem(),
                item(WindowAction.QUIT));
    }

    private Menu edit() {
        return menu(
                "edit",
                item(WindowAction.UNDO),
                item(WindowAction.REDO),
                steps(),
                new SeparatorMenuItem(),
                item(WindowAction.NOTES),
                new SeparatorMenuItem(),
                item(WindowAction.ADD_CLAIM),
                item(WindowAction.ADD_EVENT),
                item(WindowAction.ADD_RELATION),
                item(WindowAction.ADD_SOURCE),
                item(WindowAction.PICK_RELATION),
                ownUses());
    }

    /** The workspaces opened last, and the user's standing one. */
    private Menu recent() {
        Menu menu = menu("recentWorkspaces");
        menu.setId("recentWorkspaces");
        showingProperty()
                .subscribe(
                        _ ->
                                menu.getItems()
                                        .setAll(
                                                workspaces.recent().stream()
                                                        .map(this::recent)
                                                        .toList()));
        return menu;
    }

    private MenuItem recent(Path file) {
        boolean standing = file.equals(workspaces.standing());
        MenuItem item =
                new MenuItem(standing ? words.now().get("standingWorkspace") : file.toString());
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> workspaces.open(file));
        return item;
    }

    /** The last steps, the newest first; choosing one takes it back with all that came after. */
    private Menu steps() {
        Menu menu = menu("steps");
        menu.setId("steps");
        showingProperty().subscribe(_ -> menu.getItems().setAll(stepItems()));
        return menu;
    }

    private List<MenuItem> stepItems() {
        List<Step<WorkspaceContents, Text>> done =
                workspaces.model().historyProperty().get().done();
        List<MenuItem> items = new ArrayList<>();
        for (int step = done.size() - 1; step >= Math.max(0, done.size() - MOST_STEPS); step--) {
            int from = step;
            MenuItem item = new MenuItem(done.get(step).name().in(model.view().language()));
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> workspaces.model().undoFrom(from));
            items.add(item);
        }
        return items;
    }

    private Menu view() {
        return menu(
                "view",
                item(WindowAction.ZOOM_IN),
                item(WindowAction.ZOOM_OUT),
                item(WindowAction.WHOLE_COUNTRY),
                item(WindowAction.LOOK),
                new SeparatorMenuItem(),
                item(WindowAction.SELECTION_BACK),
                item(WindowAction.SELECTION_FORWARD),
                new SeparatorMenuItem(),
                drawer(WindowAction.LAYERS, Drawer.LAYERS),
                drawer(WindowAction.HOT_SPOTS, Drawer.HOT_SPOTS),
                drawer(WindowAction.CHANGES, Drawer.CHANGES),
                drawer(WindowAction.SAVED_VIEWS, Drawer.VIEWS),
                drawer(WindowAction.LESSONS, Drawer.LESSONS),
                item(WindowAction.ADD_LESSON_STEP),
                drawer(WindowAction.OWN_RECORDS, Drawer.OWN_RECORDS),
                checked(WindowAction.TABLE, panels.tableOpenProperty()),
                checked(WindowAction.CHARTS, panels.chartsOpenProperty()),
                new SeparatorMenuItem(),
                item(WindowAction.DIFFERENCE),
                item(WindowAction.SIDE_BY_SIDE),
                item(WindowAction.SWIPE),
                item(WindowAction.SWAP_DATES),
                item(WindowAction.SMALL_MULTIPLES),
                new SeparatorMenuItem(),
                item(WindowAction.PANELS),
                item(WindowAction.FULL_SCREEN),
                item(WindowAction.PRESENT),
                new SeparatorMenuItem(),
                visions(),
                languages(),
                item(WindowAction.SWITCH_THEME));
    }

    private Menu time() {
        return menu(
                "time",
                item(WindowAction.PLAY),
                item(WindowAction.GO_TO_DATE),
                new SeparatorMenuItem(),
                item(WindowAction.PREVIOUS_CHANGE),
                item(WindowAction.NEXT_CHANGE),
                new SeparatorMenuItem(),
                item(WindowAction.FIRST_DAY),
                item(WindowAction.LAST_DAY));
    }

    private Menu views() {
        return menu(
                "savedViews",
                item(WindowAction.SAVE_VIEW),
                new SeparatorMenuItem(),
                item(WindowAction.VIEW_BACK),
                item(WindowAction.VIEW_FORWARD),
                new SeparatorMenuItem(),
                item(WindowAction.LESSON_PREVIOUS),
                item(WindowAction.LESSON_NEXT),
                new SeparatorMenuItem(),
                item(WindowAction.IMPORT_VIEWS),
                item(WindowAction.EXPORT_VIEWS));
    }

    private Menu tools() {
        return menu(
                "tools",
                item(WindowAction.GO_TO_PLACE),
                new SeparatorMenuItem(),
                item(WindowAction.DISTANCE),
                item(WindowAction.AREA),
                item(WindowAction.CIRCLE),
                item(WindowAction.WHAT_IS_HERE));
    }

    private Menu help() {
        return menu(
                "help",
                item(WindowAction.READING),
                item(WindowAction.SHORTCUTS),
                item(WindowAction.TOUR),
                item(WindowAction.ABOUT));
    }

    private Menu menu(String key, MenuItem... items) {
        Menu menu = new Menu();
        menu.textProperty().bind(words.text(key));
        menu.getItems().addAll(items);
        return menu;
    }

    private MenuItem item(WindowAction action) {
        return ActionUtils.createMenuItem(actions.of(action));
    }

    private CheckMenuItem drawer(WindowAction action, Drawer drawer) {
        return checked(action, panels.isOpen(drawer));
    }

    private CheckMenuItem checked(WindowAction action, ObservableValue<Boolean> open) {
        CheckMenuItem item = ActionUtils.createCheckMenuItem(actions.of(action));
        open.subscribe(item::setSelected);
        return item;
    }

    /** The colour vision that the map simulates. */
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

    /** Whether own claims count beside those of the atlas. */
    private Menu ownUses() {
        ToggleGroup group = new ToggleGroup();
        Menu menu = menu("ownUse");
        for (OwnUse use : OwnUse.values()) {
            RadioMenuItem item = new RadioMenuItem();
            item.setId("ownUse-" + use.name());
            item.textProperty().bind(words.text(use));
            item.setToggleGroup(group);
            item.setOnAction(_ -> own.use(use));
            menu.getItems().add(item);
            showingProperty()
                    .subscribe(_ -> item.setSelected(own.statementProperty().get().use() == use));
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
