package org.plazaatlas.desktop.ownrecords;

import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Polygon;
import javafx.util.Subscription;

import org.locationtech.jts.geom.Coordinate;
import org.plazaatlas.cartography.geometry.Viewport;
import org.plazaatlas.cartography.layout.MapLayout;
import org.plazaatlas.desktop.map.MapOverlay;
import org.plazaatlas.model.Area;
import org.plazaatlas.model.LonLat;
import org.plazaatlas.model.Projection;
import org.plazaatlas.territory.mosaic.EllipsoidalMeasure;

/** Shows a {@link MapSketch} over the map, and hands it the points that the user clicks. */
public final class SketchOverlay implements MapOverlay {

    private final MapSketch sketch;
    private final Projection projection;
    private final EllipsoidalMeasure ellipsoid;
    private final Node surface;
    private final Group picture = new Group();
    private final Subscription following;
    private Viewport viewport;

    /**
     * @param surface the map itself, which the user clicks
     */
    public SketchOverlay(MapSketch sketch, Projection projection, Node surface) {
        this.sketch = sketch;
        this.projection = projection;
        this.surface = surface;
        ellipsoid = new EllipsoidalMeasure(projection);
        picture.setMouseTransparent(true);
        picture.setId("sketch");
        surface.addEventFilter(MouseEvent.MOUSE_CLICKED, this::click);
        surface.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        following =
                Subscription.combine(
                        sketch.areaProperty().subscribe(_ -> show()),
                        sketch.askedProperty().subscribe(_ -> point()));
    }

    /** Shows the sketch no more. */
    public void stop() {
        following.unsubscribe();
    }

    @Override
    public Node node() {
        return picture;
    }

    @Override
    public void lookThrough(Viewport now) {
        viewport = now;
        show();
    }

    @Override
    public void painted(MapLayout map) {}

    private void point() {
        surface.setCursor(sketch.askedProperty().get().isPresent() ? Cursor.CROSSHAIR : null);
    }

    private void click(MouseEvent event) {
        boolean taken =
                sketch.askedProperty().get().isPresent()
                        && event.getButton() == MouseButton.PRIMARY
                        && event.isStillSincePress();
        if (taken) {
            event.consume();
            sketch.take(place(event.getX(), event.getY()));
        }
    }

    private LonLat place(double x, double y) {
        Coordinate onMap = viewport.toMap(x, y);
        Coordinate degrees = projection.toLonLat(onMap.x, onMap.y);
        return new LonLat(rounded(degrees.x), rounded(degrees.y));
    }

    /** To a hundred thousandth of a degree, about a metre. */
    private static double rounded(double degrees) {
        return Math.round(degrees * 1e5) / 1e5;
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && sketch.askedProperty().get().isPresent()) {
            event.consume();
            sketch.askNoMore();
        }
    }

    private void show() {
        picture.getChildren().clear();
        if (viewport != null) {
            sketch.areaProperty().get().ifPresent(this::show);
        }
    }

    private void show(Area area) {
        if (area instanceof Area.Circle(var centre, var radiusKm)) {
            show(ellipsoid.circle(centre, radiusKm).getCoordinates());
        }
    }

    private void show(Coordinate[] onMap) {
        Polygon outline = new Polygon();
        for (Coordinate corner : onMap) {
            Point2D pixel = pixel(corner);
            outline.getPoints().addAll(pixel.getX(), pixel.getY());
        }
        outline.getStyleClass().add("sketch-outline");
        picture.getChildren().add(outline);
    }

    private Point2D pixel(Coordinate onMap) {
        java.awt.geom.Point2D pixel = viewport.toPixel(onMap.x, onMap.y);
        return new Point2D(pixel.getX(), pixel.getY());
    }
}
