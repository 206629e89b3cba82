package org.plazaatlas.cartography.marker;

import org.locationtech.jts.geom.Coordinate;
import org.plazaatlas.cartography.geometry.CollisionIndex;
import org.plazaatlas.cartography.geometry.PixelGrid;
import org.plazaatlas.cartography.geometry.Viewport;
import org.plazaatlas.cartography.layout.MapItem;
import org.plazaatlas.cartography.layout.MapItem.CallOut;
import org.plazaatlas.cartography.layout.MapItem.EventMark;
import org.plazaatlas.cartography.layout.MapItem.Leader;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.Event;
import org.plazaatlas.view.CallOuts;
import org.plazaatlas.view.Layer;
import org.plazaatlas.view.SubjectFocus;
import org.plazaatlas.view.View;

import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Places marks for the events of the year up to a date: each at its location or, if that is taken,
 * nearby. Shocks and later events come first; an event without room nearby has no mark and is found
 * only on the timeline.
 */
public final class EventMarkPlacement {

    private static final double STEP = 7;
    private static final int RINGS = 4;
    private static final int CALL_OUT_RINGS = 9;
    private static final int DIRECTIONS = 12;

    private static final Comparator<Event> BY_DAY =
            Comparator.comparing(Event::start).thenComparing(Event::id);

    /** Of the line between a number and its place: it leaves the mark of a city there free. */
    private static final double LINE_BEGINS = 4;

    private final Atlas atlas;

    /** An event with the place of its number. */
    private record Placed(Event event, NumberPlace at) {

        CallOut number(int number) {
            return new CallOut(event.id(), number, at.x(), at.y());
        }
    }

    /**
     * The middle of a number.
     *
     * @param leader to the place of the event, if the number does not lie on it
     */
    private record NumberPlace(double x, double y, Optional<Leader> leader) {}

    public EventMarkPlacement(Atlas atlas) {
        this.atlas = atlas;
    }

    /** The events that a map of the view would mark, those with precedence first. */
    List<Event> events(View view) {
        if (!view.shows(Layer.EVENTS)) {
            return List.of();
        }
        LocalDate next = view.date().plusDays(1);
        DateRange year = new DateRange(next.minusYears(1), next);
        return atlas.contents().events().stream()
                .filter(event -> event.location().isPresent())
                .filter(event -> year.contains(event.start().firstDay()))
                .sorted(
                        Comparator.comparing((Event event) -> !event.shock())
                                .thenComparing(Event::start, Comparator.reverseOrder())
                                .thenComparing(Event::id))
                .toList();
    }

    /**
     * Places the marks of a view's events, if the picture has a subject only of those in its part,
     * and adds them to the taken places.
     */
    public List<MapItem> place(
            View view, Optional<SubjectFocus> focus, Viewport viewport, CollisionIndex taken) {
        Room room = new Room(viewport, taken);
        List<MapItem> items = new ArrayList<>();
        for (Event event : events(view)) {
            place(event)
                    .filter(at -> isIn(focus, at))
                    .map(at -> room.pixel(at))
                    .flatMap(at -> room.near(mark(event, at), RINGS))
                    .ifPresent(items::add);
        }
        return items;
    }

    /**
     * Places the numbers of the events that a picture calls out: those chosen, in their order, or
     * as many of the weightiest as it asks for, in the order of their days. A number beside its
     * place has a line to it, which crosses nothing. An event outside the picture, or without room
     * near its place, has none: a number never stands on a name or on another number.
     */
    public List<MapItem> placeCallOuts(
            View view,
            CallOuts asked,
            Optional<SubjectFocus> focus,
            Viewport viewport,
            CollisionIndex taken) {
        Room room = new Room(viewport, taken);
        List<Placed> placed = new ArrayList<>();
        for (Event event : calledOut(view, asked, focus)) {
            boolean wanted = !asked.eventIds().isEmpty() || placed.size() < asked.most();
            if (wanted) {
                place(event)
                        .map(room::pixel)
                        .flatMap(room::numberNear)
                        .map(at -> new Placed(event, at))
                        .ifPresent(placed::add);
            }
        }
        if (asked.eventIds().isEmpty()) {
            placed.sort(Comparator.comparing(Placed::event, BY_DAY));
        }
        List<MapItem> items = new ArrayList<>();
        for (int i = 0; i < placed.size(); i++) {
            placed.get(i).at().leader().ifPresent(items::add);
            items.add(placed.get(i).number(i + 1));
        }
        return items;
    }

    private static EventMark mark(Event event, Coordinate at) {
        return new EventMark(event.id(), event.shock(), at.x, at.y);
    }

    private List<Event> calledOut(View view, CallOuts asked, Optional<SubjectFocus> focus) {
        return asked.eventIds().isEmpty()
                ? events(view).stream()
                        .filter(event -> isIn(focus, place(event).orElseThrow()))
                        .toList()
                : asked.eventIds().stream().flatMap(id -> atlas.event(id).stream()).toList();
    }

    private Optional<Coordinate> place(Event event) {
        return event.location().map(atlas.projection()::toMap);
    }

    private static boolean isIn(Optional<SubjectFocus> focus, Coordinate place) {
        return focus.isEmpty() || focus.get().holds(place.x, place.y);
    }

    /** The room of one picture, in its logical pixels. */
    private record Room(Viewport viewport, CollisionIndex taken) {

        Coordinate pixel(Coordinate place) {
            PixelGrid grid = PixelGrid.of(viewport);
            return new Coordinate(grid.x(place), grid.y(place));
        }

        boolean shows(Coordinate pixel) {
            return page().contains(pixel.x, pixel.y);
        }

        private Rectangle2D page() {
            return new Rectangle2D.Double(0, 0, viewport.width(), viewport.height());
        }

        /** The nearest free place for a number, which it takes, with its line. */
        Optional<NumberPlace> numberNear(Coordinate place) {
            if (!shows(place)) {
                return Optional.empty();
            }
            for (int ring = 0; ring <= CALL_OUT_RINGS; ring++) {
                for (int i = 0; i < (ring == 0 ? 1 : DIRECTIONS); i++) {
                    double angle = 2 * Math.PI * i / DIRECTIONS + Math.PI / 4;
                    NumberPlace at = number(place, ring * STEP, angle);
                    if (isFree(at)) {
                        taken.take(bounds(at));
                        at.leader().ifPresent(leader -> taken.take(leader.line()));
                        return Optional.of(at);
                    }
                }
            }
            return Optional.empty();
        }

        private static NumberPlace number(Coordinate place, double away, double angle) {
            double cos = Math.cos(angle);
            double sin = Math.sin(angle);
            double end = away - CallOut.RADIUS;
            Optional<Leader> leader =
                    end <= LINE_BEGINS
                            ? Optional.empty()
                            : Optional.of(
                                    new Leader(
                                            place.x + LINE_BEGINS * cos,
                                            place.y + LINE_BEGINS * sin,
                                            place.x + end * cos,
                                            place.y + end * sin));
            return new NumberPlace(place.x + away * cos, place.y + away * sin, leader);
        }

        private static Rectangle2D bounds(NumberPlace at) {
            return new CallOut("", 1, at.x(), at.y()).bounds();
        }

        private boolean isFree(NumberPlace at) {
            Rectangle2D number = bounds(at);
            return page().contains(number)
                    && taken.isFree(number)
                    && at.leader().filter(l -> taken.crossings(l.line()) > 0).isEmpty();
        }

        /** The mark at the free place nearest to its own, which it takes. */
        Optional<MapItem> near(MapItem at, int rings) {
            Rectangle2D own = at.bounds();
            if (!page().contains(own.getCenterX(), own.getCenterY())) {
                return Optional.empty();
            }
            for (int ring = 0; ring <= rings; ring++) {
                for (int i = 0; i < (ring == 0 ? 1 : DIRECTIONS); i++) {
                    double angle = 2 * Math.PI * i / DIRECTIONS + Math.PI / 4;
                    MapItem mark =
                            at.moved(ring * STEP * Math.cos(angle), ring * STEP * Math.sin(angle));
                    if (page().contains(mark.bounds()) && taken.isFree(mark.bounds())) {
                        taken.take(mark.bounds());
                        return Optional.of(mark);
                    }
                }
            }
            return Optional.empty();
        }
    }
}
