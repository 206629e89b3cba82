package org.plazaatlas.lesson.pointing;

import org.locationtech.jts.awt.ShapeWriter;
import org.locationtech.jts.geom.Coordinate;
import org.plazaatlas.cartography.geometry.Viewport;
import org.plazaatlas.language.Language;
import org.plazaatlas.lesson.content.LabelSide;
import org.plazaatlas.lesson.content.MapSpot;
import org.plazaatlas.lesson.content.PointingMark;
import org.plazaatlas.lesson.content.PointingMark.Arrow;
import org.plazaatlas.lesson.content.PointingMark.Callout;
import org.plazaatlas.lesson.content.PointingMark.Highlight;
import org.plazaatlas.lesson.content.PointingMark.Ring;
import org.plazaatlas.lesson.pointing.PlacedMark.Outline;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.LonLat;
import org.plazaatlas.model.State;
import org.plazaatlas.model.Subject;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Places the marks of a step on a map. A mark whose place the atlas does not know is left out; the
 * check of lessons tells of it. Words are kept inside the picture, off each other and, where there
 * is room, off the names of the map.
 */
public final class MarkPlacer {

    private static final double METRES_PER_KM = 1000;

    /** Half the room that a dot needs, at scale 1. */
    private static final double DOT = 6;

    private final Atlas atlas;
    private final Viewport viewport;
    private final Language language;
    private final List<Rectangle2D> names;
    private final double scale;
    private final WordPlacer words;
    private final List<PlacedMark> placed = new ArrayList<>();

    /**
     * @param viewport of the map over which the marks are drawn
     * @param scale of lines and type: 1 on a page, more for a hall
     * @param marks all marks of the step
     * @param names what is written on the map, in its logical pixels
     */
    private MarkPlacer(
            Atlas atlas,
            Viewport viewport,
            Language language,
            double scale,
            List<PointingMark> marks,
            List<Rectangle2D> names) {
        this.atlas = atlas;
        this.viewport = viewport;
        this.language = language;
        this.names = List.copyOf(names);
        this.scale = scale;
        List<Rectangle2D> pointedAt =
                marks.stream().map(this::pointedAt).flatMap(Optional::stream).toList();
        words = new WordPlacer(viewport, scale, new CoveredSigns(names, pointedAt));
    }

    /**
     * The marks where they are drawn, from bottom to top: words above all lines.
     *
     * @param viewport of the map over which the marks are drawn
     * @param scale of lines and type
     * @param names what is written on the map, in its logical pixels
     */
    public static List<PlacedMark> place(
            List<PointingMark> marks,
            Atlas atlas,
            Viewport viewport,
            Language language,
            double scale,
            List<Rectangle2D> names) {
        MarkPlacer placer = new MarkPlacer(atlas, viewport, language, scale, marks, names);
        marks.forEach(placer::place);
        placer.placed.addAll(placer.words.placed());
        return List.copyOf(placer.placed);
    }

    private void place(PointingMark mark) {
        switch (mark) {
            case Arrow(var from, var to, _) ->
                    point(from).ifPresent(a -> point(to).ifPresent(b -> arrow(a, b, mark)));
            case Ring(var around, var radiusKm, _) ->
                    point(around).ifPresent(centre -> ring(centre, radiusKm, mark));
            case Callout(var at, var side, _) ->
                    point(at).ifPresent(point -> words.beside(point, side, text(mark)));
            case Highlight(var subject, _) ->
                    atlas.state(subject.id()).ifPresent(state -> highlight(state, mark));
        }
    }

    /** What a mark points at; empty for an outline, which surrounds more than words can hide. */
    private Optional<Rectangle2D> pointedAt(PointingMark mark) {
        return switch (mark) {
            case Arrow(_, var to, _) -> point(to).map(at -> box(at, DOT * scale));
            case Ring(var around, var radiusKm, _) ->
                    point(around).map(at -> box(at, pixels(radiusKm)));
            case Callout(var at, _, _) -> point(at).map(dot -> box(dot, DOT * scale));
            case Highlight _ -> Optional.empty();
        };
    }

    private static Rectangle2D box(Point2D centre, double radius) {
        return new Rectangle2D.Double(
                centre.getX() - radius, centre.getY() - radius, 2 * radius, 2 * radius);
    }

    private double pixels(double km) {
        return km * METRES_PER_KM / viewport.metresPerPixel();
    }

    private String text(PointingMark mark) {
        return mark.label().in(language);
    }

    private void arrow(Point2D from, Point2D to, PointingMark mark) {
        placed.add(ArrowShape.between(from, to, words.scale()));
        words.atTail(from, to, text(mark));
    }

    private void ring(Point2D centre, double radiusKm, PointingMark mark) {
        Rectangle2D box = box(centre, pixels(radiusKm));
        placed.add(
                new Outline(
                        new Ellipse2D.Double(
                                box.getX(), box.getY(), box.getWidth(), box.getHeight())));
        words.around(box, text(mark));
    }

    private void highlight(State state, PointingMark mark) {
        Shape outline =
                new ShapeWriter((from, to) -> to.setLocation(pixel(from))).toShape(state.outline());
        placed.add(new Outline(outline));
        words.beside(inside(state), LabelSide.NORTH_EAST, text(mark));
    }

    private Optional<Point2D> point(MapSpot spot) {
        return switch (spot) {
            case MapSpot.Point(var location) -> Optional.of(pixel(location));
            case MapSpot.OfSubject(var subject) -> point(subject);
        };
    }

    private Optional<Point2D> point(Subject subject) {
        return switch (subject.kind()) {
            case CITY -> atlas.city(subject.id()).map(city -> pixel(city.location()));
            case STATE -> atlas.state(subject.id()).map(this::inside);
            case EVENT ->
                    atlas.event(subject.id()).flatMap(event -> event.location()).map(this::pixel);
            default -> Optional.empty();
        };
    }

    private Point2D inside(State state) {
        return StateSpot.of(state, viewport, names);
    }

    private Point2D pixel(LonLat location) {
        return pixel(atlas.projection().toMap(location));
    }

    private Point2D pixel(Coordinate place) {
        return viewport.toPixel(place.x, place.y);
    }
}
