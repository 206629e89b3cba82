package org.plazaatlas.desktop.window;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.plazaatlas.desktop.changes.ChangesPane;
import org.plazaatlas.desktop.hotspots.HotSpotsPane;
import org.plazaatlas.desktop.incidents.OwnIncidentsBox;
import org.plazaatlas.desktop.incidents.OwnIncidentsModel;
import org.plazaatlas.desktop.layers.LayersPane;
import org.plazaatlas.desktop.lesson.LessonsModel;
import org.plazaatlas.desktop.lesson.editor.LessonDesk;
import org.plazaatlas.desktop.lesson.editor.LessonsPlace;
import org.plazaatlas.desktop.ownlayers.OwnLayersBox;
import org.plazaatlas.desktop.ownlayers.OwnLayersModel;
import org.plazaatlas.desktop.ownrecords.OwnRecordsPane;
import org.plazaatlas.desktop.settings.Drawer;
import org.plazaatlas.desktop.settings.PanelState;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.desktop.state.OpenedAtlas;
import org.plazaatlas.desktop.views.SavedViewsModel;
import org.plazaatlas.desktop.views.ViewsPane;
import org.plazaatlas.desktop.work.BackgroundWork;

import java.util.EnumMap;
import java.util.Map;

/**
 * The place of the drawers, of which at most one is open. Each is made when it is first opened, to
 * keep the start of the window fast.
 */
final class Drawers extends StackPane {

    private static final double OWN_GAP = 12;

    private final AtlasModel model;
    private final OpenedAtlas opened;
    private final BackgroundWork background;
    private final SavedViewsModel views;
    private final LessonsModel lessons;
    private final LessonDesk desk;
    private final OwnLayersModel ownLayers;
    private final OwnIncidentsModel ownIncidents;
    private final WindowCommands commands;
    private final Map<Drawer, Region> made = new EnumMap<>(Drawer.class);
    private Runnable stopping = () -> {};

    Drawers(
            AtlasModel model,
            OpenedAtlas opened,
            BackgroundWork background,
            PanelState panels,
            SavedViewsModel views,
            LessonsModel lessons,
            LessonDesk desk,
            OwnLayersModel ownLayers,
            OwnIncidentsModel ownIncidents,
            WindowCommands commands) {
        this.model = model;
        this.opened = opened;
        this.background = background;
        this.views = views;
        this.lessons = lessons;
        this.desk = desk;
        this.ownLayers = ownLayers;
        this.ownIncidents = ownIncidents;
        this.commands = commands;
        panels.drawerProperty().subscribe(this::open);
        visibleProperty().bind(panels.drawerProperty().isNotNull());
        managedProperty().bind(visibleProperty());
    }

    private void open(Drawer drawer) {
        if (drawer != null) {
            getChildren().setAll(made.computeIfAbsent(drawer, this::make));
        }
    }

    private Region make(Drawer drawer) {
        Region pane =
                switch (drawer) {
                    case LAYERS ->
                            new LayersPane(
                                    model,
                                    opened.scenes().incidents(),
                                    background,
                                    new VBox(
                                            OWN_GAP,
                                            ownIncidents(),
                                            new OwnLayersBox(
                                                    ownLayers, commands::addLayers, commands)));
                    case HOT_SPOTS -> new HotSpotsPane(model, opened, background);
                    case CHANGES -> new ChangesPane(model, opened, background);
                    case VIEWS -> new ViewsPane(model, views, commands);
                    case LESSONS -> new LessonsPlace(model, lessons, desk, background, commands);
                    case OWN_RECORDS -> ownRecords();
                };
        pane.getStyleClass().add("drawer");
        return pane;
    }

    private OwnIncidentsBox ownIncidents() {
        return new OwnIncidentsBox(ownIncidents);
    }

    private OwnRecordsPane ownRecords() {
        OwnRecordsPane pane = new OwnRecordsPane(model, commands.ownRecords());
        stopping = pane::stop;
        return pane;
    }

    /** Follows the workspace no more, because the atlas is being closed. */
    void stop() {
        stopping.run();
    }
}
