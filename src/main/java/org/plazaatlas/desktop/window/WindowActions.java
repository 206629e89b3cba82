package org.plazaatlas.desktop.window;

import javafx.beans.value.ObservableValue;

import org.controlsfx.control.action.Action;
import org.plazaatlas.desktop.briefing.Composer;
import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.lesson.LessonsModel;
import org.plazaatlas.desktop.map.MapPane;
import org.plazaatlas.desktop.ownrecords.OwnRecordsDesk;
import org.plazaatlas.desktop.settings.Drawer;
import org.plazaatlas.desktop.settings.PanelState;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.desktop.timeline.TimeControl;
import org.plazaatlas.desktop.timeline.TimeStep;
import org.plazaatlas.desktop.timeline.TimelinePane;
import org.plazaatlas.desktop.tools.MapTool;
import org.plazaatlas.desktop.tools.MapToolsModel;
import org.plazaatlas.desktop.views.SavedViewsModel;
import org.plazaatlas.desktop.workspace.WorkspaceDesk;
import org.plazaatlas.desktop.workspace.WorkspaceModel;
import org.plazaatlas.language.Text;
import org.plazaatlas.lesson.page.LessonPlace;
import org.plazaatlas.view.Arrangement;
import org.plazaatlas.view.Arrangement.TwoMaps;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.Topic;
import org.plazaatlas.workspace.file.WorkspaceContents;
import org.plazaatlas.workspace.own.OwnKind;
import org.plazaatlas.workspace.undo.UndoHistory;
import org.plazaatlas.workspace.undo.UndoHistory.Step;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What each {@link WindowAction} does in one window, and whether it is possible now. */
final class WindowActions {

    private final AtlasModel model;
    private final PanelState panels;
    private final LiveWords words;
    private final Map<WindowAction, Action> actions = new EnumMap<>(WindowAction.class);

    WindowActions(
            AtlasModel model,
            MapPane map,
            TimelinePane timeline,
            PanelState panels,
            SavedViewsModel views,
            LessonsModel lessons,
            MapToolsModel tools,
            Runnable goToPlace,
            WindowCommands window,
            LiveWords words) {
        this.model = model;
        this.panels = panels;
        this.words = words;
        addCommands(window);
        addWorkspace(window);
        addMap(map);
        add(WindowAction.READING, () -> window.showReading(map.legendProperty()));
        addPanels();
        addTools(tools, goToPlace);
        addDates();
        addTime(timeline);
        addViews(views);
        addLessons(lessons);
    }

    /** The action with its words, keys and effect. */
    Action of(WindowAction action) {
        return actions.get(action);
    }

    private void addCommands(WindowCommands window) {
        add(WindowAction.OPEN_FILES, window::openFiles);
        add(WindowAction.OPEN_ATLAS, window::chooseAtlas);
        add(WindowAction.PRESENT, window::present);
        add(WindowAction.ADD_LAYERS, window::addLayers);
        add(WindowAction.OPEN_LESSON, window::openLesson);
        add(WindowAction.NEW_LESSON, window::newLesson);
        add(WindowAction.ADD_LESSON_STEP, window::addPresentView);
        add(WindowAction.COMPOSE_PLATE, window::composePlate);
        add(WindowAction.EXPORT_AGAIN, window::exportAgain);
        add(WindowAction.SAVE_MAP_DATA, window::saveMapData);
        add(
                WindowAction.WRITE_NOTE,
                window::writeNote,
                model.selectionProperty().map(Composer::hasNote));
        add(WindowAction.QUIT, window::quit);
        add(WindowAction.SAVE_VIEW, window::saveView);
        add(WindowAction.IMPORT_VIEWS, window::importViews);
        add(WindowAction.EXPORT_VIEWS, window::exportViews);
        add(WindowAction.SHORTCUTS, window::showShortcuts);
        add(WindowAction.ABOUT, window::showAbout);
    }

    private void addWorkspace(WindowCommands window) {
        WorkspaceDesk desk = window.workspaces();
        add(WindowAction.NEW_WORKSPACE, desk::startNew);
        add(WindowAction.OPEN_WORKSPACE, desk::open);
        add(WindowAction.SAVE_WORKSPACE, desk::save);
        add(WindowAction.SAVE_WORKSPACE_AS, desk::saveAs);
        add(WindowAction.NOTES, window::showNotes);
        OwnRecordsDesk own = window.ownRecords();
        add(WindowAction.ADD_CLAIM, () -> own.add(OwnKind.CLAIM));
        add(WindowAction.ADD_EVENT, () -> own.add(OwnKind.EVENT));
        add(WindowAction.ADD_RELATION, () -> own.add(OwnKind.RELATION));
        add(WindowAction.ADD_SOURCE, () -> own.add(OwnKind.SOURCE));
        add(WindowAction.PICK_RELATION, own::pickRelation);
        WorkspaceModel workspace = desk.model();
        ObservableValue<UndoHistory<WorkspaceContents, Text>> steps = workspace.historyProperty();
        addStep(WindowAction.UNDO, workspace::undo, steps.map(UndoHistory::undoable));
        addStep(WindowAction.REDO, workspace::redo, steps.map(UndoHistory::redoable));
    }

    /** An action that names the step it takes back or does again. */
    private void addStep(
            WindowAction named,
            Runnable effect,
            ObservableValue<Optional<Step<WorkspaceContents, Text>>> step) {
        add(named, effect, step.map(Optional::isPresent));
        Action action = of(named);
        action.textProperty().unbind();
        action.textProperty()
                .bind(step.flatMap(now -> words.text(now.map(Step::name), named.wordKey())));
    }

    private void addMap(MapPane map) {
        add(WindowAction.ZOOM_IN, map::zoomIn);
        add(WindowAction.ZOOM_OUT, map::zoomOut);
        add(WindowAction.WHOLE_COUNTRY, model::showHome);
        add(WindowAction.START_AFRESH, model::showOpening);
        add(WindowAction.LOOK, map::switchLook);
        add(
                WindowAction.SELECTION_BACK,
                model::selectPrevious,
                model.trail().hasPreviousProperty());
        add(WindowAction.SELECTION_FORWARD, model::selectNext, model.trail().hasNextProperty());
    }

    private void addPanels() {
        add(WindowAction.LAYERS, () -> panels.toggle(Drawer.LAYERS));
        add(WindowAction.HOT_SPOTS, () -> panels.toggle(Drawer.HOT_SPOTS));
        add(WindowAction.CHANGES, () -> panels.toggle(Drawer.CHANGES));
        add(WindowAction.SAVED_VIEWS, () -> panels.toggle(Drawer.VIEWS));
        add(WindowAction.LESSONS, () -> panels.toggle(Drawer.LESSONS));
        add(WindowAction.OWN_RECORDS, () -> panels.toggle(Drawer.OWN_RECORDS));
        add(WindowAction.TABLE, panels::toggleTable);
        add(WindowAction.CHARTS, panels::toggleCharts);
        add(WindowAction.PANELS, panels::toggleShown);
        add(WindowAction.FULL_SCREEN, panels::togglePresenting);
        add(WindowAction.SWITCH_THEME, this::switchTheme);
    }

    private void addTools(MapToolsModel tools, Runnable goToPlace) {
        add(WindowAction.DISTANCE, () -> tools.toggle(MapTool.DISTANCE));
        add(WindowAction.AREA, () -> tools.toggle(MapTool.AREA));
        add(WindowAction.CIRCLE, () -> tools.toggle(MapTool.CIRCLE));
        add(WindowAction.WHAT_IS_HERE, () -> tools.toggle(MapTool.PLACE));
        add(WindowAction.GO_TO_PLACE, goToPlace);
    }

    private void addDates() {
        add(WindowAction.DIFFERENCE, () -> compare(Arrangement.ONE_MAP));
        add(WindowAction.SIDE_BY_SIDE, () -> compare(TwoMaps.SIDE_BY_SIDE));
        add(WindowAction.SWIPE, () -> compare(TwoMaps.SWIPE));
        add(WindowAction.SWAP_DATES, model::swapDates);
        add(WindowAction.SMALL_MULTIPLES, model.maps()::toggleMultiples);
    }

    private void addTime(TimelinePane timeline) {
        TimeControl time = timeline.control();
        add(WindowAction.PLAY, time::togglePlay);
        add(WindowAction.GO_TO_DATE, timeline::editDate);
        add(WindowAction.PREVIOUS_CHANGE, () -> time.stepBack(TimeStep.CHANGE));
        add(WindowAction.NEXT_CHANGE, () -> time.stepForward(TimeStep.CHANGE));
        add(WindowAction.FIRST_DAY, time::showFirstDay);
        add(WindowAction.LAST_DAY, time::showLastDay);
    }

    private void addViews(SavedViewsModel views) {
        add(WindowAction.VIEW_BACK, views::goBack, views.trail().hasPreviousProperty());
        add(WindowAction.VIEW_FORWARD, views::goForward, views.trail().hasNextProperty());
    }

    private void addLessons(LessonsModel lessons) {
        add(
                WindowAction.LESSON_NEXT,
                lessons::next,
                lessons.placeProperty()
                        .map(place -> place.filter(LessonPlace::hasNext).isPresent()));
        add(
                WindowAction.LESSON_PREVIOUS,
                lessons::previous,
                lessons.placeProperty()
                        .map(place -> place.filter(LessonPlace::hasPrevious).isPresent()));
    }

    private void add(WindowAction named, Runnable effect, ObservableValue<Boolean> possible) {
        add(named, effect);
        of(named).disabledProperty().bind(possible.map(now -> !now));
    }

    /** Adds what another part of the window does. */
    void add(WindowAction named, Runnable effect) {
        Action action = new Action(_ -> effect.run());
        action.textProperty().bind(words.text(named.wordKey()));
        named.keys()
                .ifPresent(
                        keys ->
                                model.languageProperty()
                                        .subscribe(
                                                _ ->
                                                        action.setAccelerator(
                                                                new NamedKeys(keys, words.now()))));
        actions.put(named, action);
    }

    /**
     * Arranges two dates. If none are compared yet, their drawer is opened first, because two maps
     * fit only a view of changes.
     */
    private void compare(Arrangement arrangement) {
        if (!(model.view().topic() instanceof Topic.Changes)) {
            panels.drawerProperty().set(Drawer.CHANGES);
        }
        model.maps().arrange(arrangement);
    }

    private void switchTheme() {
        model.setTheme(model.view().theme() == Theme.DARK ? Theme.LIGHT : Theme.DARK);
    }
}
