package org.plazaatlas.lesson.pointing;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Point;
import org.plazaatlas.cartography.geometry.Viewport;
import org.plazaatlas.language.Text;
import org.plazaatlas.lesson.content.LabelSide;
import org.plazaatlas.lesson.content.MapSpot;
import org.plazaatlas.lesson.content.PointingMark;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.City;
import org.plazaatlas.model.LonLat;
import org.plazaatlas.model.State;
import org.plazaatlas.model.Subject;

import java.awt.geom.Point2D;
import java.util.Comparator;
import java.util.Optional;

/**
 * Makes marks of what somebody draws on a map. An end near a priority city means the city, so that
 * the mark tells what it points at.
 */
public final class MarkDrawing {

    /** How near a city is meant, in logical pixels. */
    private static final double NEAR = 9;

    /** A shorter stroke is a click. */
    private static final double CLICK = 6;

    /** The radius of a ring that is clicked, not drawn. */
    private static final double CLICKED_RADIUS = 28;

    private static final double METRES_PER_KM = 1000;

    /** Degrees are kept to about ten metres, as a hand draws no finer. */
    private static final double PER_DEGREE = 1e4;

    private final Atlas atlas;
    private final Viewport viewport;

    /**
     * @param viewport of the map that is drawn on
     */
    public MarkDrawing(Atlas atlas, Viewport viewport) {
        this.atlas = atlas;
        this.viewport = viewport;
    }

    /**
     * The mark of a stroke; empty if it makes none, as an arrow without length.
     *
     * @param from where the stroke begins, in logical pixels of the map
     * @param to where it ends
     * @param words of a label that names no place of the atlas
     */
    public Optional<PointingMark> of(MarkKind kind, Point2D from, Point2D to, Text words) {
        boolean clicked = from.distance(to) < CLICK;
        return switch (kind) {
            case ARROW ->
                    clicked
                            ? Optional.empty()
                            : Optional.of(new PointingMark.Arrow(spot(from), spot(to), Text.EMPTY));
            case RING ->
                    Optional.of(
                            new PointingMark.Ring(
                                    spot(from),
                                    kilometres(clicked ? CLICKED_RADIUS : from.distance(to)),
                                    Text.EMPTY));
            case LABEL ->
                    Optional.of(
                            new PointingMark.Callout(
                                    spot(from),
                                    clicked
                                            ? LabelSide.NORTH_EAST
                                            : LabelSide.towards(
                                                    to.getX() - from.getX(),
                                                    to.getY() - from.getY()),
                                    near(from).map(City::name).orElse(words)));
            case OUTLINE ->
                    state(from)
                            .map(
                                    state ->
                                            new PointingMark.Highlight(
                                                    Subject.state(state.code()), Text.EMPTY));
        };
    }

    private MapSpot spot(Point2D at) {
        return near(at).<MapSpot>map(city -> new MapSpot.OfSubject(Subject.city(city.id())))
                .orElseGet(() -> new MapSpot.Point(degrees(at)));
    }

    private Optional<City> near(Point2D at) {
        return atlas.contents().cities().stream()
                .filter(city -> pixel(city).distance(at) <= NEAR)
                .min(Comparator.comparingDouble(city -> pixel(city).distance(at)));
    }

    private Point2D pixel(City city) {
        Coordinate place = atlas.projection().toMap(city.location());
        return viewport.toPixel(place.x, place.y);
    }

    private LonLat degrees(Point2D at) {
        Coordinate map = viewport.toMap(at.getX(), at.getY());
        Coordinate degrees = atlas.projection().toLonLat(map.x, map.y);
        return new LonLat(rounded(degrees.x), rounded(degrees.y));
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * PER_DEGREE) / PER_DEGREE;
    }

    private double kilometres(double pixels) {
        return Math.max(1, Math.round(pixels * viewport.metresPerPixel() / METRES_PER_KM));
    }

    private Optional<State> state(Point2D at) {
        Coordinate map = viewport.toMap(at.getX(), at.getY());
        return atlas.contents().states().stream()
                .filter(state -> state.outline().intersects(point(state, map)))
                .findFirst();
    }

    private static Point point(State state, Coordinate at) {
        return state.outline().getFactory().createPoint(at);
    }
}
