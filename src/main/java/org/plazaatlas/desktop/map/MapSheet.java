package org.plazaatlas.desktop.map;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.stage.Window;

import org.locationtech.jts.geom.Coordinate;
import org.plazaatlas.cartography.geometry.PictureSize;
import org.plazaatlas.cartography.geometry.Viewport;
import org.plazaatlas.cartography.map.FramePainter.Frame;
import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.desktop.work.NewestOnly;
import org.plazaatlas.desktop.work.NewestOnly.Answer;
import org.plazaatlas.dossier.subject.Dossiers;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.Subject;
import org.plazaatlas.view.View;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One map without map surrounds: painted in the background, moved by pointer and keyboard, with a
 * card about what lies under the pointer. A click selects that, or clears the selection. A sheet
 * may be narrower than the view of its camera: then it shows the left part of it, as the left map
 * of a swipe does.
 */
public final class MapSheet extends Region {

    private final AtlasModel model;
    private final NewestOnly<FrameRequest, Frame> frames;
    private final MapCamera camera;
    private final LiveWords words;
    private final ObservableValue<Optional<View>> shown;
    private final MapSurface surface = new MapSurface();
    private final MapGlance glance;
    private final Dossiers dossiers;
    private final List<MapOverlay> overlays = new ArrayList<>();
    private final List<MapPointing> followers = new ArrayList<>();

    /** Lies over the map, since the border of the map would lie below its picture. */
    private final Region ring = new Region();

    /**
     * @param id of the map among the nodes of the window
     * @param frames paints the map; the next painting starts only when this map has taken over the
     *     last one, so that a painter may reuse its image
     * @param shown the view of the map; empty while it is hidden
     */
    MapSheet(
            String id,
            AtlasModel model,
            Dossiers dossiers,
            NewestOnly<FrameRequest, Frame> frames,
            MapCamera camera,
            ObservableValue<Optional<View>> shown) {
        this.model = model;
        this.frames = frames;
        this.camera = camera;
        this.shown = shown;
        words = new LiveWords(MapSheet.class, model.languageProperty());
        this.dossiers = dossiers;
        glance = new MapGlance(surface, shown, dossiers, frames.answerProperty(), camera);
        getChildren().addAll(surface, ring, glance.card());
        ring.getStyleClass().add("map-ring");
        ring.setMouseTransparent(true);
        ring.visibleProperty().bind(surface.focusedProperty());
        surface.setId(id);
        surface.setFocusTraversable(true);
        surface.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        MapKeys.install(surface, camera, new StateWalk(model, camera));
        MapPointer.install(surface, camera, new Followers(), this::click);
        follow();
    }

    private void follow() {
        visibleProperty().bind(shown.map(Optional::isPresent));
        shown.subscribe(now -> now.ifPresent(this::describe));
        shown.subscribe(_ -> requestFrame());
        model.colourVisionProperty().subscribe(_ -> requestFrame());
        frames.answerProperty().subscribe(this::show);
        sceneProperty()
                .flatMap(scene -> scene.windowProperty())
                .flatMap(Window::renderScaleXProperty)
                .subscribe(_ -> requestFrame());
    }

    private void describe(View view) {
        String date = PartialDate.of(view.date()).in(view.language());
        String map = words.now().get("map", date);
        surface.setAccessibleText(
                view.selection()
                        .map(
                                subject ->
                                        words.now().get("selected", read(subject, view))
                                                + " "
                                                + map)
                        .orElse(map));
    }

    /** The name of a subject, and who holds it. */
    private String read(Subject subject, View view) {
        return dossiers.glance(Optional.of(subject), Optional.empty(), view).replace('\n', ' ');
    }

    /**
     * Requests a frame of what the camera shows now; until it comes the last frame is moved there.
     */
    void requestFrame() {
        Viewport now = camera.viewport();
        if (now.width() > 1 && now.height() > 1) {
            shown.getValue().ifPresent(view -> request(view, now));
        }
    }

    private void request(View view, Viewport now) {
        frames.ask(
                new FrameRequest(
                        view.withExtent(now.extent()),
                        new PictureSize(now.width(), now.height(), renderScale()),
                        model.colourVisionProperty().get()));
        surface.lookThrough(now);
        overlays.forEach(overlay -> overlay.lookThrough(now));
    }

    /** Lays something over the map, below the card about what lies under the pointer. */
    void add(MapOverlay overlay) {
        overlays.add(overlay);
        overlay.node().setManaged(false);
        getChildren().add(getChildren().indexOf(ring), overlay.node());
        overlay.lookThrough(camera.viewport());
    }

    private double renderScale() {
        Window window = getScene() == null ? null : getScene().getWindow();
        return window == null ? 1 : window.getRenderScaleX();
    }

    private void show(Answer<FrameRequest, Frame> painted) {
        if (painted != null) {
            surface.show(painted.value());
            overlays.forEach(overlay -> overlay.painted(painted.value().layout()));
            surface.lookThrough(camera.viewport());
            glance.update();
        }
    }

    /** Tells something which places are pointed at and clicked, the first to be added first. */
    void add(MapPointing follower) {
        followers.add(follower);
    }

    /** All that follow the pointer; a click that one of them uses up reaches no other. */
    private final class Followers implements MapPointing {

        @Override
        public boolean clicked(Coordinate place, int clicks, double metresPerPixel) {
            return followers.stream().anyMatch(f -> f.clicked(place, clicks, metresPerPixel));
        }

        @Override
        public void moved(Optional<Coordinate> place) {
            followers.forEach(follower -> follower.moved(place));
        }
    }

    private void click(Point2D at) {
        glance.hitAt(at).subject().ifPresentOrElse(model::select, model::clearSelection);
    }

    /** The view of the map; empty while it is hidden. */
    public ObservableValue<Optional<View>> shownProperty() {
        return shown;
    }

    /** The last frame of this map; empty while it is hidden or before the first. */
    Optional<Frame> frame() {
        return shown.getValue()
                .flatMap(_ -> Optional.ofNullable(frames.answerProperty().get()))
                .map(Answer::value);
    }

    NewestOnly<FrameRequest, Frame> frames() {
        return frames;
    }

    /** The map itself, which gets the keyboard focus. */
    public Node surface() {
        return surface;
    }

    @Override
    protected void layoutChildren() {
        surface.resizeRelocate(0, 0, getWidth(), getHeight());
        ring.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
