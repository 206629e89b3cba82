package org.plazaatlas.desktop.ownlayers;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.State;

import java.util.Optional;

/** A little map of the country with the extent of a layer on it. */
final class ExtentMap extends Canvas {

    private static final double WIDTH = 200;
    private static final double HEIGHT = 135;
    private static final double MARGIN = 8;
    private static final double LEAST_PIXELS = 5;
    private static final double TOLERANCE_METRES = 8_000;

    private final Envelope country = new Envelope();

    /**
     * @param lonLat the extent in degrees, if it is known
     */
    ExtentMap(Atlas atlas, Optional<Envelope> lonLat) {
        super(WIDTH, HEIGHT);
        setId("extentMap");
        GraphicsContext graphics = getGraphicsContext2D();
        for (State state : atlas.contents().states()) {
            country.expandToInclude(state.outline().getEnvelopeInternal());
        }
        graphics.setStroke(Color.GRAY);
        graphics.setFill(Color.gray(0.5, 0.18));
        for (State state : atlas.contents().states()) {
            draw(DouglasPeuckerSimplifier.simplify(state.outline(), TOLERANCE_METRES), graphics);
        }
        lonLat.flatMap(box -> onMap(atlas, box)).ifPresent(box -> mark(box, graphics));
    }

    private void draw(Geometry outline, GraphicsContext graphics) {
        for (int i = 0; i < outline.getNumGeometries(); i++) {
            Coordinate[] ring = outline.getGeometryN(i).getCoordinates();
            double[] x = new double[ring.length];
            double[] y = new double[ring.length];
            for (int p = 0; p < ring.length; p++) {
                x[p] = x(ring[p].x);
                y[p] = y(ring[p].y);
            }
            graphics.fillPolygon(x, y, ring.length);
            graphics.strokePolygon(x, y, ring.length);
        }
    }

    private static Optional<Envelope> onMap(Atlas atlas, Envelope lonLat) {
        try {
            Envelope box =
                    new Envelope(
                            atlas.projection().toMap(lonLat.getMinX(), lonLat.getMinY()),
                            atlas.projection().toMap(lonLat.getMaxX(), lonLat.getMaxY()));
            box.expandToInclude(atlas.projection().toMap(lonLat.getMinX(), lonLat.getMaxY()));
            box.expandToInclude(atlas.projection().toMap(lonLat.getMaxX(), lonLat.getMinY()));
            return Optional.of(box);
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // it lies where the projection can show nothing
        }
    }

    private void mark(Envelope box, GraphicsContext graphics) {
        double width = Math.max(LEAST_PIXELS, x(box.getMaxX()) - x(box.getMinX()));
        double height = Math.max(LEAST_PIXELS, y(box.getMinY()) - y(box.getMaxY()));
        graphics.setStroke(Color.web("#D55E00"));
        graphics.setLineWidth(2);
        graphics.strokeRect(
                x(box.centre().x) - width / 2, y(box.centre().y) - height / 2, width, height);
    }

    private double scale() {
        return Math.min(
                (WIDTH - 2 * MARGIN) / country.getWidth(),
                (HEIGHT - 2 * MARGIN) / country.getHeight());
    }

    private double x(double metres) {
        return WIDTH / 2 + (metres - country.centre().x) * scale();
    }

    private double y(double metres) {
        return HEIGHT / 2 - (metres - country.centre().y) * scale();
    }
}
