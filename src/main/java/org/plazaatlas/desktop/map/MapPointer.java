package org.plazaatlas.desktop.map;

import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

import org.locationtech.jts.geom.Coordinate;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * Moves the map with the pointer: the wheel or two fingers zoom at the pointer, dragging moves the
 * map, a double-click zooms in on the place of its first click, because a panel that this click
 * opened may have moved the map.
 */
final class MapPointer {

    /** One notch of a wheel, 40 pixels in JavaFX, is one step; a trackpad sends fractions of it. */
    private static final double ZOOM_PER_PIXEL = Math.log(MapCamera.STEP) / 40;

    private static final double DOUBLE_CLICK_ZOOM = 2;

    private final Node map;
    private final MapCamera camera;
    private final MapPointing pointing;
    private final Consumer<Point2D> click;
    private Point2D draggedFrom;
    private Coordinate clicked;

    private MapPointer(Node map, MapCamera camera, MapPointing pointing, Consumer<Point2D> click) {
        this.map = map;
        this.pointing = pointing;
        this.camera = camera;
        this.click = click;
    }

    /**
     * @param pointing is told first of each click, and of all moves
     * @param click receives the point of each click without a drag, in pixels of the map
     */
    static void install(Node map, MapCamera camera, MapPointing pointing, Consumer<Point2D> click) {
        MapPointer pointer = new MapPointer(map, camera, pointing, click);
        map.addEventHandler(ScrollEvent.SCROLL, pointer::scroll);
        map.addEventHandler(ZoomEvent.ZOOM, pointer::pinch);
        map.addEventHandler(MouseEvent.MOUSE_PRESSED, pointer::press);
        map.addEventHandler(MouseEvent.MOUSE_DRAGGED, pointer::drag);
        map.addEventHandler(MouseEvent.MOUSE_RELEASED, pointer::release);
        map.addEventHandler(MouseEvent.MOUSE_CLICKED, pointer::click);
        map.addEventHandler(MouseEvent.MOUSE_MOVED, pointer::move);
        map.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> pointer.pointing.moved(Optional.empty()));
    }

    private void scroll(ScrollEvent event) {
        double factor = Math.exp(event.getDeltaY() * ZOOM_PER_PIXEL);
        camera.zoomAt(event.getX(), event.getY(), factor);
        event.consume();
    }

    private void pinch(ZoomEvent event) {
        camera.zoomAt(event.getX(), event.getY(), event.getZoomFactor());
        event.consume();
    }

    private void move(MouseEvent event) {
        pointing.moved(Optional.of(camera.viewport().toMap(event.getX(), event.getY())));
    }

    private void press(MouseEvent event) {
        map.requestFocus();
        if (event.getButton() == MouseButton.PRIMARY) {
            draggedFrom = new Point2D(event.getX(), event.getY());
        }
    }

    private void drag(MouseEvent event) {
        if (draggedFrom == null || event.isStillSincePress()) {
            return;
        }
        map.setCursor(Cursor.CLOSED_HAND);
        camera.drag(event.getX() - draggedFrom.getX(), event.getY() - draggedFrom.getY());
        draggedFrom = new Point2D(event.getX(), event.getY());
    }

    private void release(MouseEvent event) {
        draggedFrom = null;
        map.setCursor(Cursor.DEFAULT);
    }

    private void click(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) {
            return;
        }
        Coordinate place = camera.viewport().toMap(event.getX(), event.getY());
        double scale = camera.viewport().metresPerPixel();
        if (pointing.clicked(place, event.getClickCount(), scale)) {
            clicked = place;
        } else if (event.getClickCount() == 2) {
            camera.zoomAbout(clicked, event.getX(), event.getY(), DOUBLE_CLICK_ZOOM);
        } else if (event.getClickCount() == 1) {
            clicked = place;
            click.accept(new Point2D(event.getX(), event.getY()));
        }
    }
}
