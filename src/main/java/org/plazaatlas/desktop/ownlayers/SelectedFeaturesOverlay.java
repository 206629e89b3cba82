package org.plazaatlas.desktop.ownlayers;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineJoin;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryComponentFilter;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.plazaatlas.cartography.geometry.Viewport;
import org.plazaatlas.cartography.layout.MapLayout;
import org.plazaatlas.desktop.map.MapOverlay;
import org.plazaatlas.layer.loaded.LoadedFeature;
import org.plazaatlas.view.Extent;

import java.util.Optional;

/** Rims the selected features of own layers, over the map. It lets the pointer through. */
public final class SelectedFeaturesOverlay implements MapOverlay {

    private static final Color RIM = Color.web("#FFD400");
    private static final Color CASING = Color.web("#1B1B1B");
    private static final double CASING_WIDTH = 5;
    private static final double RIM_WIDTH = 2.5;
    private static final double POINT_RADIUS = 8;

    /** Vertices closer than this to the last one drawn are not seen. */
    private static final double LEAST_PIXELS = 0.7;

    private final OwnLayersModel model;
    private final Canvas canvas = new Canvas();
    private Viewport viewport;

    public SelectedFeaturesOverlay(OwnLayersModel model) {
        this.model = model;
        canvas.setMouseTransparent(true);
        canvas.setId("selectedFeatures");
        model.selectedProperty().subscribe(_ -> draw());
    }

    @Override
    public Node node() {
        return canvas;
    }

    @Override
    public void lookThrough(Viewport now) {
        viewport = now;
        draw();
    }

    @Override
    public void painted(MapLayout map) {}

    private void draw() {
        boolean some = !model.selectedProperty().get().isEmpty();
        canvas.setVisible(some);
        if (!some || viewport == null) {
            return;
        }
        canvas.setWidth(viewport.width());
        canvas.setHeight(viewport.height());
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        graphics.setLineJoin(StrokeLineJoin.ROUND);
        draw(graphics, CASING, CASING_WIDTH);
        draw(graphics, RIM, RIM_WIDTH);
    }

    private void draw(GraphicsContext graphics, Color colour, double width) {
        graphics.setStroke(colour);
        graphics.setLineWidth(width);
        Extent shown = viewport.extent();
        Envelope box = new Envelope(shown.minX(), shown.maxX(), shown.minY(), shown.maxY());
        model.selectedProperty().get().stream()
                .flatMap(some -> some.features().stream())
                .map(LoadedFeature::shape)
                .flatMap(Optional::stream)
                .distinct()
                .filter(shape -> shape.getEnvelopeInternal().intersects(box))
                .forEach(shape -> shape.apply((GeometryComponentFilter) g -> draw(g, graphics)));
    }

    private void draw(Geometry part, GraphicsContext graphics) {
        if (part instanceof Point point && !point.isEmpty()) {
            var at = viewport.toPixel(point.getX(), point.getY());
            double width = 2 * POINT_RADIUS;
            graphics.strokeOval(at.getX() - POINT_RADIUS, at.getY() - POINT_RADIUS, width, width);
        } else if (part instanceof LineString line) {
            draw(line, graphics);
        }
    }

    private void draw(LineString line, GraphicsContext graphics) {
        Coordinate[] course = line.getCoordinates();
        Point2D last = null;
        graphics.beginPath();
        for (int i = 0; i < course.length; i++) {
            var at = viewport.toPixel(course[i].x, course[i].y);
            Point2D pixel = new Point2D(at.getX(), at.getY());
            if (last == null) {
                graphics.moveTo(pixel.getX(), pixel.getY());
            } else if (i == course.length - 1 || pixel.distance(last) > LEAST_PIXELS) {
                graphics.lineTo(pixel.getX(), pixel.getY());
            } else {
                continue;
            }
            last = pixel;
        }
        graphics.stroke();
    }
}
