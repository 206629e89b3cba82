package org.plazaatlas.desktop.ownrecords;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.plazaatlas.model.LonLat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Draws an outline with mouse and keys. While it is open, clicks add corners; once it is closed,
 * corners and the middles between them are dragged. Where it takes no part, the map moves as
 * always.
 */
final class OutlineTool {

    /** How near to a corner the pointer grips it, in pixels. */
    private static final double GRIP = 9;

    private final MapSketch sketch;
    private final MapPlaces places;
    private final Node surface;
    private OptionalInt dragged = OptionalInt.empty();
    private boolean moved;
    private Optional<Point2D> pointer = Optional.empty();
    private final Runnable changed;

    /**
     * @param surface the map itself
     * @param changed called when the pointer moves while an outline is open
     */
    OutlineTool(MapSketch sketch, MapPlaces places, Node surface, Runnable changed) {
        this.sketch = sketch;
        this.places = places;
        this.surface = surface;
        this.changed = changed;
        surface.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        surface.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        surface.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
        surface.addEventFilter(MouseEvent.MOUSE_CLICKED, this::click);
        surface.addEventFilter(MouseEvent.MOUSE_MOVED, this::move);
        surface.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private Optional<OutlineDrawing> drawing() {
        return sketch.drawingProperty().get();
    }

    /** Where the pointer is while an outline is open; its next corner would lie there. */
    Optional<Point2D> pointer() {
        return pointer.filter(_ -> drawing().filter(its -> its.openProperty().get()).isPresent());
    }

    private static Point2D at(MouseEvent event) {
        return new Point2D(event.getX(), event.getY());
    }

    private void move(MouseEvent event) {
        pointer = Optional.of(at(event));
        if (drawing().isPresent()) {
            changed.run();
        }
    }

    private void press(MouseEvent event) {
        moved = false;
        if (event.getButton() == MouseButton.PRIMARY) {
            drawing().ifPresent(outline -> grip(outline, event));
        }
    }

    private void grip(OutlineDrawing outline, MouseEvent event) {
        dragged = cornerAt(outline.corners(), at(event));
        if (dragged.isEmpty() && !outline.openProperty().get()) {
            OptionalInt middle = middleAt(outline.corners(), at(event));
            middle.ifPresent(after -> outline.insert(after + 1, places.place(at(event))));
            dragged = middle.isEmpty() ? middle : OptionalInt.of(middle.getAsInt() + 1);
        }
        if (dragged.isPresent()) {
            surface.requestFocus();
            event.consume();
        }
    }

    private void drag(MouseEvent event) {
        if (dragged.isPresent() && !event.isStillSincePress()) {
            moved = true;
            drawing()
                    .ifPresent(
                            outline -> outline.move(dragged.getAsInt(), places.snapped(at(event))));
            event.consume();
        }
    }

    private void release(MouseEvent event) {
        if (dragged.isPresent()) {
            dragged = OptionalInt.empty();
            event.consume();
        }
    }

    private void click(MouseEvent event) {
        if (drawing().isPresent() && (moved || event.isStillSincePress())) {
            event.consume();
            if (!moved) {
                click(drawing().get(), event);
            }
        }
    }

    private void click(OutlineDrawing outline, MouseEvent event) {
        OptionalInt corner = cornerAt(outline.corners(), at(event));
        if (event.getButton() == MouseButton.SECONDARY) {
            corner.ifPresent(outline::delete);
        } else if (event.getButton() == MouseButton.PRIMARY && outline.openProperty().get()) {
            boolean ends = event.getClickCount() > 1 || corner.equals(OptionalInt.of(0));
            if (ends) {
                outline.close();
            } else if (corner.isEmpty()) {
                outline.add(places.snapped(at(event)));
            }
        }
    }

    private void key(KeyEvent event) {
        Optional<OutlineDrawing> drawing = drawing();
        if (drawing.isEmpty()) {
            return;
        }
        OutlineDrawing outline = drawing.get();
        switch (event.getCode()) {
            case ENTER -> finish(outline);
            case ESCAPE -> {
                outline.cancel();
                sketch.endDrawing();
            }
            case BACK_SPACE, DELETE -> takeBack(outline);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Closes an open outline, and lays a closed one out of hand. */
    private void finish(OutlineDrawing outline) {
        if (outline.openProperty().get()) {
            outline.close();
        } else {
            sketch.endDrawing();
        }
    }

    private static void takeBack(OutlineDrawing outline) {
        if (outline.openProperty().get() && !outline.corners().isEmpty()) {
            outline.delete(outline.corners().size() - 1);
        }
    }

    private OptionalInt cornerAt(List<LonLat> corners, Point2D pixel) {
        return IntStream.range(0, corners.size())
                .filter(i -> places.pixel(corners.get(i)).distance(pixel) <= GRIP)
                .findFirst();
    }

    /** The corner after which the middle of a side lies at a pixel. */
    private OptionalInt middleAt(List<LonLat> corners, Point2D pixel) {
        return IntStream.range(0, corners.size())
                .filter(i -> middle(corners, i).distance(pixel) <= GRIP)
                .findFirst();
    }

    /** The middle of the side after a corner, in pixels. */
    Point2D middle(List<LonLat> corners, int index) {
        Point2D next = places.pixel(corners.get((index + 1) % corners.size()));
        return places.pixel(corners.get(index)).midpoint(next);
    }
}
