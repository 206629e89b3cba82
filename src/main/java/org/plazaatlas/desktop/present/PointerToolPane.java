package org.plazaatlas.desktop.present;

import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.VLineTo;
import javafx.scene.transform.Scale;

import java.util.ArrayList;
import java.util.List;

/**
 * The tools of the pointer, over everything that is presented: a spotlight, a pen and a magnifier.
 * While none is taken up, the pointer reaches what lies below. A drawing stays until it is erased
 * or the page is turned.
 */
final class PointerToolPane extends Pane {

    private static final double ENLARGED = 2;

    private final Region below;
    private final Presentation presentation;
    private final Path dark = new Path();
    private final ImageView lens = new ImageView();
    private final Circle lensRim = new Circle();
    private final Circle lensClip = new Circle();
    private final List<Polyline> strokes = new ArrayList<>();
    private Point2D pointer = Point2D.ZERO;
    private double type = 13;

    /**
     * @param below what the magnifier enlarges
     */
    PointerToolPane(Region below, Presentation presentation) {
        this.below = below;
        this.presentation = presentation;
        dark.getStyleClass().add("presenter-dark");
        dark.setFillRule(FillRule.EVEN_ODD);
        lensRim.getStyleClass().add("presenter-lens");
        lens.setClip(lensClip);
        for (Node node : List.of(dark, lens, lensRim)) {
            node.setManaged(false);
            node.setMouseTransparent(true);
            getChildren().add(node);
        }
        setId("pointerTools");
        setPickOnBounds(true);
        presentation.toolProperty().subscribe(this::take);
        addEventHandler(MouseEvent.MOUSE_MOVED, this::follow);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    }

    /** Sets the size of running text, in pixels, by which the tools are measured. */
    void setType(double pixels) {
        type = pixels;
    }

    private void take(PointerTool tool) {
        setMouseTransparent(tool == PointerTool.NONE);
        dark.setVisible(tool == PointerTool.SPOTLIGHT);
        lens.setVisible(tool == PointerTool.MAGNIFIER);
        lensRim.setVisible(tool == PointerTool.MAGNIFIER);
        if (pointer.equals(Point2D.ZERO)) {
            pointer = new Point2D(getWidth() / 2, getHeight() / 2);
        }
        if (tool == PointerTool.MAGNIFIER) {
            enlarge();
        }
        show();
    }

    /** Takes over what lies below now into the magnifier. */
    void enlarge() {
        if (presentation.toolProperty().get() == PointerTool.MAGNIFIER && below.getWidth() > 0) {
            SnapshotParameters larger = new SnapshotParameters();
            larger.setTransform(new Scale(ENLARGED, ENLARGED));
            lens.setImage(below.snapshot(larger, null));
        }
    }

    private void follow(MouseEvent event) {
        pointer = new Point2D(event.getX(), event.getY());
        show();
    }

    private void show() {
        switch (presentation.toolProperty().get()) {
            case SPOTLIGHT -> light();
            case MAGNIFIER -> magnify();
            case PEN, NONE -> {}
        }
    }

    private double radius() {
        return type * 7;
    }

    private void light() {
        double radius = radius();
        double left = pointer.getX() - radius;
        double right = pointer.getX() + radius;
        dark.getElements()
                .setAll(
                        new MoveTo(0, 0),
                        new HLineTo(getWidth()),
                        new VLineTo(getHeight()),
                        new HLineTo(0),
                        new ClosePath(),
                        new MoveTo(left, pointer.getY()),
                        new ArcTo(radius, radius, 0, right, pointer.getY(), true, true),
                        new ArcTo(radius, radius, 0, left, pointer.getY(), true, true),
                        new ClosePath());
    }

    private void magnify() {
        if (lens.getImage() == null) {
            return;
        }
        double radius = radius();
        lens.setViewport(
                new Rectangle2D(
                        Math.max(0, pointer.getX() * ENLARGED - radius),
                        Math.max(0, pointer.getY() * ENLARGED - radius),
                        2 * radius,
                        2 * radius));
        lens.setX(pointer.getX() - radius);
        lens.setY(pointer.getY() - radius);
        for (Circle circle : List.of(lensRim, lensClip)) {
            circle.setCenterX(pointer.getX());
            circle.setCenterY(pointer.getY());
            circle.setRadius(radius);
        }
    }

    private void press(MouseEvent event) {
        if (presentation.toolProperty().get() != PointerTool.PEN) {
            presentation.next();
            return;
        }
        for (String styleClass : List.of("presenter-pen-casing", "presenter-pen")) {
            Polyline stroke = new Polyline(event.getX(), event.getY(), event.getX(), event.getY());
            stroke.getStyleClass().add(styleClass);
            stroke.setStrokeWidth(type * (styleClass.endsWith("casing") ? 0.5 : 0.25));
            stroke.setManaged(false);
            stroke.setMouseTransparent(true);
            strokes.add(stroke);
            getChildren().add(stroke);
        }
    }

    private void drag(MouseEvent event) {
        if (presentation.toolProperty().get() == PointerTool.PEN && strokes.size() > 1) {
            strokes.subList(strokes.size() - 2, strokes.size())
                    .forEach(stroke -> stroke.getPoints().addAll(event.getX(), event.getY()));
        }
        follow(event);
    }

    void erase() {
        getChildren().removeAll(strokes);
        strokes.clear();
    }
}
