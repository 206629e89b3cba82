package org.plazaatlas.desktop.map;

import javafx.beans.property.BooleanProperty;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Window;

import org.plazaatlas.cartography.FramePainter.Frame;
import org.plazaatlas.cartography.PictureSize;
import org.plazaatlas.cartography.Viewport;
import org.plazaatlas.desktop.AtlasModel;
import org.plazaatlas.desktop.LiveWords;
import org.plazaatlas.dossier.Dossiers;
import org.plazaatlas.model.PartialDate;

/**
 * The map from edge to edge, with its legend, buttons, sources and scale floating over it. A click
 * selects what lies under it, or clears the selection.
 */
public final class MapPane extends Region {

    private static final double MARGIN = 12;
    private static final double LEGEND_WIDTH = 256;
    private static final double BUTTONS_WIDTH = 36;
    private static final double ROOMY_WIDTH = 1100;
    private static final double LEGEND_SHARE = 0.5;

    private final AtlasModel model;
    private final FrameQueue frames;
    private final MapCamera camera;
    private final LiveWords words;
    private final MapSurface surface = new MapSurface();
    private final LegendCard legend;
    private final ZoomButtons zoomButtons;
    private final SourceLine sources;
    private final ScaleBarView scaleBar = new ScaleBarView();
    private final HBox footer;
    private final Label dateStamp = new Label();
    private final MapBadges badges;
    private final PaintingNotice notice;
    private final MapGlance glance;

    public MapPane(AtlasModel model, Dossiers dossiers, FrameQueue frames) {
        this.model = model;
        this.frames = frames;
        camera = new MapCamera(model);
        words = new LiveWords(MapPane.class, model.languageProperty());
        legend = new LegendCard(model, words);
        zoomButtons = new ZoomButtons(camera, words);
        sources = new SourceLine(model, words);
        badges = new MapBadges(model, words);
        footer = footer();
        notice = new PaintingNotice(frames, words);
        glance = new MapGlance(surface, model, dossiers, frames, camera);
        getStyleClass().add("map-pane");
        getChildren()
                .addAll(
                        surface,
                        footer,
                        legend,
                        zoomButtons,
                        dateStamp,
                        badges,
                        notice,
                        glance.card());
        showDateStamp();
        listenToPointer();
        followModel();
    }

    private HBox footer() {
        HBox line = new HBox(sources, scaleBar);
        line.getStyleClass().add("map-footer");
        HBox.setHgrow(sources, Priority.ALWAYS);
        return line;
    }

    private void showDateStamp() {
        dateStamp.getStyleClass().addAll("floating-card", "date-stamp");
        dateStamp.setId("dateStamp");
        dateStamp.setVisible(false);
    }

    private void listenToPointer() {
        surface.setId("map");
        surface.setFocusTraversable(true);
        surface.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        MapKeys.install(surface, camera);
        MapPointer.install(surface, camera, this::click);
    }

    private void followModel() {
        legend.foldedProperty().subscribe(this::leaveRoomForLegend);
        widthProperty().map(this::isNarrow).subscribe(legend.foldedProperty()::set);
        model.viewProperty().subscribe(this::requestFrame);
        model.viewProperty().subscribe(_ -> describe());
        frames.frameProperty().subscribe(this::show);
        sceneProperty()
                .flatMap(scene -> scene.windowProperty())
                .flatMap(Window::renderScaleXProperty)
                .subscribe(_ -> requestFrame());
    }

    /** Whether an open legend would lie over names; it can be opened all the same. */
    private boolean isNarrow(Number width) {
        return width.doubleValue() < ROOMY_WIDTH;
    }

    private void leaveRoomForLegend(boolean folded) {
        camera.leaveRoom(folded ? 0 : LEGEND_WIDTH + 2 * MARGIN, BUTTONS_WIDTH + 2 * MARGIN);
        requestFrame();
        requestLayout();
    }

    private void describe() {
        String date = PartialDate.of(model.view().date()).in(model.view().language());
        dateStamp.setText(date);
        surface.setAccessibleText(words.now().get("map", date));
    }

    private void requestFrame() {
        Viewport now = camera.viewport();
        if (now.width() > 1 && now.height() > 1) {
            frames.request(
                    camera.view(), new PictureSize(now.width(), now.height(), renderScale()));
            surface.lookThrough(now);
        }
    }

    private double renderScale() {
        Window window = getScene() == null ? null : getScene().getWindow();
        return window == null ? 1 : window.getRenderScaleX();
    }

    private void show(Frame frame) {
        if (frame == null) {
            return;
        }
        surface.show(frame);
        surface.lookThrough(camera.viewport());
        legend.show(frame);
        sources.show(frame.layout().sourceIds());
        scaleBar.show(frame.layout().scaleBar(), frame.view().language());
        glance.update();
        requestLayout();
    }

    private void click(Point2D at) {
        glance.hitAt(at).subject().ifPresentOrElse(model::select, model::clearSelection);
    }

    /** Whether the date stands on the map itself, for when the timeline is away. */
    public BooleanProperty dateStampShownProperty() {
        return dateStamp.visibleProperty();
    }

    /** What of the map the pane shows now. */
    public Viewport viewport() {
        return camera.viewport();
    }

    /** The map itself, which takes the keys. */
    public Node surface() {
        return surface;
    }

    public void zoomIn() {
        camera.zoom(MapCamera.STEP);
    }

    public void zoomOut() {
        camera.zoom(1 / MapCamera.STEP);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double footerHeight = footer.prefHeight(width);
        footer.resizeRelocate(0, height - footerHeight, width, footerHeight);
        surface.resizeRelocate(0, 0, width, height - footerHeight);
        if (camera.resize((int) width, (int) (height - footerHeight))) {
            requestFrame();
        }
        double bottom = height - footerHeight - MARGIN;
        placeLegend(bottom);
        zoomButtons.autosize();
        zoomButtons.relocate(
                width - MARGIN - zoomButtons.getWidth(), bottom - zoomButtons.getHeight());
        dateStamp.autosize();
        dateStamp.relocate(MARGIN, MARGIN);
        placeBadges(width);
        notice.autosize();
        notice.relocate(Math.max(MARGIN, (width - notice.getWidth()) / 2), MARGIN);
    }

    /** On the right, where the map of the country has the least to say. */
    private void placeBadges(double width) {
        double badgesWidth = Math.min(badges.prefWidth(-1), width - 2 * MARGIN);
        badges.resizeRelocate(
                width - MARGIN - badgesWidth, MARGIN, badgesWidth, badges.prefHeight(badgesWidth));
    }

    private void placeLegend(double bottom) {
        double room = Math.min(bottom - MARGIN, LEGEND_SHARE * getHeight());
        double height = Math.min(legend.prefHeight(LEGEND_WIDTH), Math.max(0, room));
        legend.resizeRelocate(MARGIN, bottom - height, LEGEND_WIDTH, height);
    }
}
