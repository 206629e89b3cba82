package org.plazaatlas.desktop.window;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.locationtech.jts.geom.Coordinate;
import org.plazaatlas.desktop.charts.ChartsPane;
import org.plazaatlas.desktop.compare.ComparedSheets;
import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.control.StepKeys;
import org.plazaatlas.desktop.detail.DetailPane;
import org.plazaatlas.desktop.incidents.OwnIncidentsModel;
import org.plazaatlas.desktop.lesson.LessonsModel;
import org.plazaatlas.desktop.lesson.PointingOverlay;
import org.plazaatlas.desktop.lesson.editor.LessonDesk;
import org.plazaatlas.desktop.lesson.editor.MarkOverlay;
import org.plazaatlas.desktop.map.MapPane;
import org.plazaatlas.desktop.map.MapSheets;
import org.plazaatlas.desktop.multiples.MultiplesPane;
import org.plazaatlas.desktop.ownlayers.IdentifiedPane;
import org.plazaatlas.desktop.ownlayers.IdentifyingClicks;
import org.plazaatlas.desktop.ownlayers.OwnLayersModel;
import org.plazaatlas.desktop.ownlayers.SelectedFeaturesOverlay;
import org.plazaatlas.desktop.ownrecords.SketchOverlay;
import org.plazaatlas.desktop.search.SearchBox;
import org.plazaatlas.desktop.settings.Drawer;
import org.plazaatlas.desktop.settings.PanelState;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.desktop.state.OpenedAtlas;
import org.plazaatlas.desktop.table.TablePane;
import org.plazaatlas.desktop.timeline.TimelinePane;
import org.plazaatlas.desktop.tools.MapToolsModel;
import org.plazaatlas.desktop.tools.PointerCoordinates;
import org.plazaatlas.desktop.tools.ToolCard;
import org.plazaatlas.desktop.tools.ToolPicture;
import org.plazaatlas.desktop.tour.Tour;
import org.plazaatlas.desktop.views.SavedViewsModel;
import org.plazaatlas.desktop.work.BackgroundWork;
import org.plazaatlas.desktop.workspace.WorkspaceDesk;
import org.plazaatlas.model.LonLat;
import org.plazaatlas.view.Extent;

import java.util.List;
import java.util.concurrent.Executor;

/**
 * The window with an atlas open: the map in the middle, the panels around it.
 *
 * <p>F6 moves from one part of the window to the next, including the map, so that everything can be
 * reached by keyboard. Esc puts things away, one after another.
 */
final class MainPane extends StackPane {

    /** In pixels; a narrower window has no room for the editor of lessons and the panel too. */
    private static final double ROOMY_WIDTH = 1500;

    /** Half of what is shown of the land round a place that was gone to. */
    private static final double AROUND_METRES = 60_000;

    private final AtlasModel model;
    private final MapToolsModel tools;
    private final WorkspaceDesk workspaces;
    private final PanelState panels;
    private final SavedViewsModel views;
    private final MapSheets sheets;
    private final ComparedSheets compared;
    private final MapPane map;
    private final SearchBox search;
    private final HeaderBar header;
    private final HBox side;
    private final Drawers drawers;
    private final MainMenu menu;
    private final SketchOverlay sketch;
    private final MapPlace place;
    private final MapAndTable middle;
    private final Region detail;
    private final Region identified;
    private final VBox right;
    private final ObservableValue<Boolean> hasFeatures;
    private final OwnLayersModel ownLayers;
    private final TimelinePane timeline;
    private final ChartsPlace charts;
    private final PuttingAway puttingAway;
    private final Tour tour;

    /**
     * @param reading composes dossiers
     */
    MainPane(
            AtlasModel model,
            OpenedAtlas opened,
            MapSheets sheets,
            PanelState panels,
            BackgroundWork background,
            Executor reading,
            SavedViewsModel views,
            LessonsModel lessons,
            LessonDesk desk,
            OwnLayersModel ownLayers,
            OwnIncidentsModel ownIncidents,
            WindowCommands window) {
        this.model = model;
        this.ownLayers = ownLayers;
        workspaces = window.workspaces();
        this.sheets = sheets;
        this.panels = panels;
        this.views = views;
        LiveWords words = new LiveWords(MainPane.class, model.languageProperty());
        compared = new ComparedSheets(model, sheets);
        map = new MapPane(model, sheets, compared);
        sheets.addOverlay(new SelectedFeaturesOverlay(ownLayers));
        sheets.addOverlay(new PointingOverlay(model, lessons));
        sketch =
                new SketchOverlay(
                        window.ownRecords().sketch(), model.atlas(), sheets.main().surface());
        sheets.addOverlay(sketch);
        MarkOverlay marks = new MarkOverlay(model, desk.draft(), map.surface());
        sheets.addOverlay(marks);
        map.surface().addEventFilter(KeyEvent.KEY_PRESSED, marks::press);
        tools = new MapToolsModel();
        search = new SearchBox(model, opened.search(), this::goTo, this::focusMap);
        timeline = new TimelinePane(model, opened.scenes().incidents(), background);
        map.setOnReading(() -> window.showReading(map.legendProperty()));
        WindowActions actions =
                new WindowActions(
                        model,
                        map,
                        timeline,
                        panels,
                        views,
                        lessons,
                        tools,
                        this::focusSearch,
                        window,
                        words);
        tour = new Tour(this, model.languageProperty());
        actions.add(WindowAction.TOUR, this::showTour);
        menu =
                new MainMenu(
                        model,
                        panels,
                        actions,
                        window.workspaces(),
                        window.ownRecords().model(),
                        words);
        header = new HeaderBar(model, menu, search, actions, words);
        drawers =
                new Drawers(
                        model,
                        opened,
                        background,
                        panels,
                        views,
                        lessons,
                        desk,
                        ownLayers,
                        ownIncidents,
                        window);
        Rail rail = new Rail(model, panels, actions.of(WindowAction.ABOUT), words);
        side = new HBox(new RailPlace(rail), drawers);
        place = new MapPlace(model, map, () -> new MultiplesPane(model, opened, background));
        middle =
                new MapAndTable(
                        place,
                        panels,
                        () ->
                                new TablePane(
                                        model,
                                        opened,
                                        background,
                                        window::saveTable,
                                        panels::toggleTable));
        charts =
                new ChartsPlace(
                        panels,
                        () ->
                                new ChartsPane(
                                        model,
                                        opened,
                                        background,
                                        timeline.control(),
                                        timeline.axisInView(),
                                        panels::toggleCharts));
        detail = new DetailPane(model, opened, reading, window.ownRecords());
        identified = new IdentifiedPane(ownLayers, window);
        VBox.setVgrow(detail, Priority.ALWAYS);
        right = new VBox(identified, detail);
        hasFeatures = ownLayers.selectedProperty().map(some -> !some.isEmpty());
        addTools(opened, background);
        puttingAway = new PuttingAway(model, panels, place, middle.tablePlace(), charts, drawers);
        arrange(desk);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        timeline.listenForKeys(this);
    }

    /** The tools take their clicks before the map selects anything. */
    private void addTools(OpenedAtlas opened, BackgroundWork background) {
        ToolPicture picture = new ToolPicture(tools, model.atlas().projection());
        PointerCoordinates coordinates = new PointerCoordinates(model, map.surface());
        sheets.addOverlay(picture);
        sheets.addPointing(coordinates);
        sheets.addPointing(picture);
        sheets.addPointing(new IdentifyingClicks(ownLayers));
        map.placeTools(new ToolCard(model, tools, opened.dossiers(), background), coordinates);
    }

    /** Shows a place, and what is said of it. */
    private void goTo(LonLat place) {
        Coordinate there = model.atlas().projection().toMap(place);
        model.showExtent(
                new Extent(
                        there.x - AROUND_METRES,
                        there.y - AROUND_METRES,
                        there.x + AROUND_METRES,
                        there.y + AROUND_METRES));
        tools.ask(place);
    }

    private void arrange(LessonDesk desk) {
        getStyleClass().add("main-pane");
        timeline.getStyleClass().add("timeline-panel");
        BorderPane parts = new BorderPane(middle, header, right, new VBox(charts, timeline), side);
        letShrink(this, parts, middle);
        getChildren().addAll(parts, search.results());
        showWhile(panels.shownProperty(), header, side, timeline);
        ObservableValue<Boolean> hasDetail =
                panels.shownProperty()
                        .flatMap(shown -> lacksRoom(desk).map(lacks -> shown && !lacks))
                        .flatMap(
                                room ->
                                        model.selectionProperty()
                                                .map(now -> room && now.isPresent()));
        showWhile(hasDetail, detail);
        ObservableValue<Boolean> identifies =
                panels.shownProperty().flatMap(shown -> hasFeatures.map(some -> shown && some));
        showWhile(identifies, identified);
        map.dateStampShownProperty()
                .bind(panels.shownProperty().not().and(sheets.other().visibleProperty().not()));
        panels.shownProperty().subscribe(this::focusMap);
    }

    /**
     * Lets panes become smaller than what is in them would like. A pane that insists on its size is
     * laid out wider than the window, which then cuts it off on both sides.
     */
    private static void letShrink(Region... panes) {
        for (Region pane : panes) {
            pane.setMinSize(0, 0);
        }
    }

    /** Whether the editor of lessons leaves the map no room for one more panel. */
    private ObservableValue<Boolean> lacksRoom(LessonDesk desk) {
        return panels.isOpen(Drawer.LESSONS)
                .flatMap(
                        open ->
                                desk.draft()
                                        .lessonProperty()
                                        .map(lesson -> open && lesson.isPresent()))
                .flatMap(
                        writes ->
                                widthProperty()
                                        .map(width -> writes && width.doubleValue() < ROOMY_WIDTH));
    }

    private static void showWhile(ObservableValue<Boolean> condition, Node... nodes) {
        for (Node node : nodes) {
            node.visibleProperty().bind(condition);
            node.managedProperty().bind(condition);
        }
    }

    private void press(KeyEvent event) {
        if (event.isAltDown() && isDigitOfView(event)) {
            views.open(event.getCode().getCode() - KeyCode.DIGIT1.getCode());
        } else if (event.getCode() == KeyCode.ESCAPE) {
            putAway();
        } else if (event.getCode() == KeyCode.BACK_SPACE && !isTyping(event)) {
            tools.takeBack();
        } else if (StepKeys.isRedo(event)) {
            workspaces.model().redo();
        } else if (event.getCode() == KeyCode.F6) {
            FocusOrder.focusNext(
                    List.of(
                            header,
                            side,
                            place,
                            compared.divider(),
                            middle.tablePlace(),
                            right,
                            charts,
                            timeline),
                    getScene().getFocusOwner());
        } else {
            return;
        }
        event.consume();
    }

    /** Whether Alt and a digit ask for a saved view; in a text field they may type a character. */
    private static boolean isDigitOfView(KeyEvent event) {
        KeyCode code = event.getCode();
        return code.compareTo(KeyCode.DIGIT1) >= 0
                && code.compareTo(KeyCode.DIGIT9) <= 0
                && !isTyping(event);
    }

    private static boolean isTyping(KeyEvent event) {
        return event.getTarget() instanceof TextInputControl;
    }

    private void focusSearch() {
        panels.shownProperty().set(true);
        search.field().requestFocus();
        search.field().selectAll();
    }

    private void putAway() {
        if (!tools.leave() && !ownLayers.clearSelection()) {
            puttingAway.next(getScene().getFocusOwner());
        }
        focusMap();
    }

    /** Shows the window to a newcomer, with all its panels. */
    void showTour() {
        panels.shownProperty().set(true);
        applyCss();
        layout();
        tour.start();
    }

    /**
     * Stops playing and leaves the keys of the menu to what comes after, because the atlas is being
     * closed: JavaFX would take them from the next menu when this pane leaves the window.
     */
    void stop() {
        menu.getItems().clear();
        timeline.control().pause();
        drawers.stop();
        sketch.stop();
    }

    void focusMap() {
        map.surface().requestFocus();
    }
}
