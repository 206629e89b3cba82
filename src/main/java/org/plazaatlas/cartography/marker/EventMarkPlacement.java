package org.plazaatlas.cartography.marker;

import org.locationtech.jts.geom.Coordinate;
import org.plazaatlas.cartography.geometry.CollisionIndex;
import org.plazaatlas.cartography.geometry.PixelGrid;
import org.plazaatlas.cartography.geometry.Viewport;
import org.plazaatlas.cartography.layout.MapItem;
import org.plazaatlas.cartography.layout.MapItem.EventMark;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.Event;
import org.plazaatlas.view.Layer;
import org.plazaatlas.view.View;

import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Sets the events of the year before a date at their places, or beside them where those are taken;
 * shocks and later events come first, and what finds no room near is left to the timeline.
 */
public final class EventMarkPlacement {

    private static final double STEP = 7;
    private static final int RINGS = 4;
    private static final int DIRECTIONS = 12;

    private final Atlas atlas;

    public EventMarkPlacement(Atlas atlas) {
        this.atlas = atlas;
    }

    /** The events that a map of that date marks. */
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

    public List<MapItem> place(View view, Viewport viewport, CollisionIndex taken) {
        PixelGrid grid = PixelGrid.of(viewport);
        Rectangle2D page = new Rectangle2D.Double(0, 0, viewport.width(), viewport.height());
        List<MapItem> items = new ArrayList<>();
        for (Event event : events(view)) {
            Coordinate place = atlas.projection().toMap(event.location().orElseThrow());
            EventMark at = new EventMark(event.id(), event.shock(), grid.x(place), grid.y(place));
            near(at, page, taken)
                    .ifPresent(
                            mark -> {
                                taken.take(mark.bounds());
                                items.add(mark);
                            });
        }
        return items;
    }

    private static Optional<EventMark> near(EventMark at, Rectangle2D page, CollisionIndex taken) {
        if (!page.contains(at.x(), at.y())) {
            return Optional.empty();
        }
        for (int ring = 0; ring <= RINGS; ring++) {
            for (int i = 0; i < (ring == 0 ? 1 : DIRECTIONS); i++) {
                double angle = 2 * Math.PI * i / DIRECTIONS + Math.PI / 4;
                EventMark mark =
                        at.moved(ring * STEP * Math.cos(angle), ring * STEP * Math.sin(angle));
                if (page.contains(mark.bounds()) && taken.isFree(mark.bounds())) {
                    return Optional.of(mark);
                }
            }
        }
        return Optional.empty();
    }
}
