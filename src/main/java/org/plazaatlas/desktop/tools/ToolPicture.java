package org.plazaatlas.desktop.tools;

import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineJoin;

import org.locationtech.jts.geom.Coordinate;
import org.plazaatlas.analysis.GeodesicFigure;
import org.plazaatlas.cartography.geometry.Viewport;
import org.plazaatlas.cartography.layout.MapLayout;
import org.plazaatlas.desktop.map.MapOverlay;
import org.plazaatlas.desktop.map.MapPointing;
import org.plazaatlas.model.LonLat;
import org.plazaatlas.model.Projection;
import org.plazaatlas.territory.mosaic.EllipsoidalMeasure;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Takes the clicks of the tool in hand, and draws what it was given over the map. */
public final class ToolPicture implements MapOverlay, MapPointing {

    private static final Color LINE = Color.web("#FF3D8B");
    private static final Color CASING = Color.web("#FFFFFF");
    private static final Color INSIDE = Color.web("#FF3D8B", 0.18);
    private static final double CASING_WIDTH = 5;
    private static final double LINE_WIDTH = 2.5;
    private static final double DOT = 9;

    private final MapToolsModel tools;
    private final Projection projection;
    private final Canvas canvas = new Canvas();
    private Viewport viewport;
    private Optional<LonLat> pointer = Optional.empty();

    public ToolPicture(MapToolsModel tools, Projection projection) {
        this.tools = tools;
        this.projection = projection;
        canvas.setMouseTransparent(true);
        canvas.setId("toolPicture");
        tools.stateProperty().subscribe(_ -> draw());
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

    /** The first of two clicks has added the last place already. */
    @Override
    public boolean clicked(Coordinate place, int clicks, double metresPerPixel) {
        boolean inHand = tools.state().tool().isPresent();
        if (inHand && clicks == 1) {
            degrees(place).ifPresent(tools::add);
        } else if (inHand) {
            tools.finish();
        }
        return inHand;
    }

    @Override
    public void moved(Optional<Coordinate> place) {
        pointer = place.flatMap(this::degrees);
        if (!tools.state().places().isEmpty() && !tools.state().finished()) {
            draw();
        }
    }

    private Optional<LonLat> degrees(Coordinate place) {
        try {
            Coordinate degrees = projection.toLonLat(place.x, place.y);
            return Optional.of(new LonLat(degrees.x, degrees.y));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // a place beyond the globe of the map cannot be measured
        }
    }

    private void draw() {
        MapToolsModel.State state = tools.state();
        canvas.setVisible(!state.places().isEmpty());
        if (state.places().isEmpty() || viewport == null) {
            return;
        }
        canvas.setWidth(viewport.width());
        canvas.setHeight(viewport.height());
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        graphics.setLineJoin(StrokeLineJoin.ROUND);
        boolean closed = state.tool().filter(tool -> tool != MapTool.DISTANCE).isPresent();
        List<Coordinate> course = course(state);
        if (course.size() > 1) {
            trace(course, closed, graphics);
            if (closed) {
                graphics.setFill(INSIDE);
                graphics.fill();
            }
            stroke(CASING, CASING_WIDTH, graphics);
            stroke(LINE, LINE_WIDTH, graphics);
        }
        state.places().forEach(place -> dot(projection.toMap(place), graphics));
    }

    /** The line on the map; while it is not finished it goes on to the pointer. */
    private List<Coordinate> course(MapToolsModel.State state) {
        MapTool tool = state.tool().orElse(MapTool.PLACE);
        if (tool == MapTool.CIRCLE) {
            return Arrays.asList(
                    new EllipsoidalMeasure(projection)
                            .circle(state.places().getFirst(), state.radiusKm())
                            .getCoordinates());
        }
        if (tool == MapTool.PLACE) {
            return List.of();
        }
        List<LonLat> places = new ArrayList<>(state.places());
        if (!state.finished()) {
            pointer.ifPresent(places::add);
        }
        GeodesicFigure figure = new GeodesicFigure(places);
        GeodesicFigure drawn = tool == MapTool.AREA ? figure.closed() : figure;
        return drawn.course().stream().map(projection::toMap).toList();
    }

    private void trace(List<Coordinate> course, boolean closed, GraphicsContext graphics) {
        graphics.beginPath();
        for (int i = 0; i < course.size(); i++) {
            Point2D at = viewport.toPixel(course.get(i).x, course.get(i).y);
            if (i == 0) {
                graphics.moveTo(at.getX(), at.getY());
            } else {
                graphics.lineTo(at.getX(), at.getY());
            }
        }
        if (closed) {
            graphics.closePath();
        }
    }

    private static void stroke(Color colour, double width, GraphicsContext graphics) {
        graphics.setStroke(colour);
        graphics.setLineWidth(width);
        graphics.stroke();
    }

    private void dot(Coordinate place, GraphicsContext graphics) {
        Point2D at = viewport.toPixel(place.x, place.y);
        graphics.setFill(CASING);
        graphics.fillOval(at.getX() - DOT / 2 - 1.5, at.getY() - DOT / 2 - 1.5, DOT + 3, DOT + 3);
        graphics.setFill(LINE);
        graphics.fillOval(at.getX() - DOT / 2, at.getY() - DOT / 2, DOT, DOT);
    }
}
