package org.plazaatlas.desktop.ownrecords;

import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.util.Subscription;

import org.plazaatlas.cartography.geometry.Viewport;
import org.plazaatlas.cartography.layout.MapLayout;
import org.plazaatlas.desktop.map.MapOverlay;
import org.plazaatlas.model.Area;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.LonLat;
import org.plazaatlas.territory.mosaic.EllipsoidalMeasure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Shows a {@link MapSketch} over the map, and hands it what the user clicks and drags there. */
public final class SketchOverlay implements MapOverlay {

    private static final double CORNER = 5;
    private static final double MIDDLE = 3.5;
    private static final double SNAP = 8;

    private final MapSketch sketch;
    private final EllipsoidalMeasure ellipsoid;
    private final Node surface;
    private final MapPlaces places;
    private final OutlineTool tool;
    private final Group picture = new Group();
    private final Subscription following;
    private Subscription followingDrawing = Subscription.EMPTY;

    /**
     * @param surface the map itself, which the user clicks
     */
    public SketchOverlay(MapSketch sketch, Atlas atlas, Node surface) {
        this.sketch = sketch;
        this.surface = surface;
        ellipsoid = new EllipsoidalMeasure(atlas.projection());
        places = new MapPlaces(atlas.projection(), new StateLines(atlas.contents().states()));
        picture.setMouseTransparent(true);
        picture.setId("sketch");
        surface.addEventFilter(MouseEvent.MOUSE_CLICKED, this::click);
        surface.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        tool = new OutlineTool(sketch, places, surface, this::show);
        following =
                Subscription.combine(
                        sketch.areaProperty().subscribe(_ -> show()),
                        sketch.askedProperty().subscribe(_ -> point()),
                        sketch.drawingProperty().subscribe(this::follow));
    }

    /** Shows the sketch no more. */
    public void stop() {
        following.unsubscribe();
        followingDrawing.unsubscribe();
    }

    @Override
    public Node node() {
        return picture;
    }

    @Override
    public void lookThrough(Viewport now) {
        places.lookThrough(now);
        show();
    }

    @Override
    public void painted(MapLayout map) {}

    private void follow(Optional<OutlineDrawing> drawing) {
        followingDrawing.unsubscribe();
        followingDrawing =
                drawing.map(
                                outline ->
                                        Subscription.combine(
                                                outline.cornersProperty().subscribe(_ -> show()),
                                                outline.openProperty().subscribe(_ -> show())))
                        .orElse(Subscription.EMPTY);
        point();
        show();
        if (drawing.isPresent() && surface.getScene() != null) {
            surface.getScene().getWindow().requestFocus();
            surface.requestFocus();
        }
    }

    private void point() {
        boolean waits =
                sketch.askedProperty().get().isPresent()
                        || sketch.drawingProperty().get().isPresent();
        surface.setCursor(waits ? Cursor.CROSSHAIR : null);
    }

    private void click(MouseEvent event) {
        boolean taken =
                sketch.askedProperty().get().isPresent()
                        && event.getButton() == MouseButton.PRIMARY
                        && event.isStillSincePress();
        if (taken) {
            event.consume();
            sketch.take(places.place(new Point2D(event.getX(), event.getY())));
        }
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && sketch.askedProperty().get().isPresent()) {
            event.consume();
            sketch.askNoMore();
        }
    }

    private void show() {
        picture.getChildren().clear();
        if (places.isReady()) {
            sketch.drawingProperty()
                    .get()
                    .ifPresentOrElse(
                            this::show, () -> sketch.areaProperty().get().ifPresent(this::show));
        }
    }

    private void show(Area area) {
        switch (area) {
            case Area.Circle(var centre, var radiusKm) ->
                    fill(
                            Arrays.stream(ellipsoid.circle(centre, radiusKm).getCoordinates())
                                    .map(places::pixel)
                                    .toList());
            case Area.Polygon(var corners) -> fill(pixels(corners));
            case Area.States _, Area.Municipality _ -> {}
        }
    }

    private void show(OutlineDrawing outline) {
        List<Point2D> corners = pixels(outline.corners());
        if (outline.openProperty().get()) {
            List<Point2D> line = new ArrayList<>(corners);
            tool.pointer().map(places::snapped).map(places::pixel).ifPresent(line::add);
            line(line);
            tool.pointer()
                    .flatMap(places::onStateLine)
                    .ifPresent(near -> dot(places.pixel(near), SNAP, "sketch-snap"));
        } else {
            fill(corners);
            for (int i = 0; i < corners.size(); i++) {
                dot(tool.middle(outline.corners(), i), MIDDLE, "sketch-middle");
            }
        }
        corners.forEach(corner -> dot(corner, CORNER, "sketch-corner"));
    }

    private List<Point2D> pixels(List<LonLat> corners) {
        return corners.stream().map(places::pixel).toList();
    }

    private void fill(List<Point2D> corners) {
        Polygon outline = new Polygon();
        corners.forEach(corner -> outline.getPoints().addAll(corner.getX(), corner.getY()));
        outline.getStyleClass().add("sketch-outline");
        picture.getChildren().add(outline);
    }

    private void line(List<Point2D> corners) {
        Polyline line = new Polyline();
        corners.forEach(corner -> line.getPoints().addAll(corner.getX(), corner.getY()));
        line.getStyleClass().add("sketch-line");
        picture.getChildren().add(line);
    }

    private void dot(Point2D at, double radius, String style) {
        Circle dot = new Circle(at.getX(), at.getY(), radius);
        dot.getStyleClass().add(style);
        picture.getChildren().add(dot);
    }
}
