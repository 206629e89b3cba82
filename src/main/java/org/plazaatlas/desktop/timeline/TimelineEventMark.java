package org.plazaatlas.desktop.timeline;

import org.plazaatlas.model.Event;

import java.util.List;

/**
 * A mark for an event, or for several events that have no room for marks of their own.
 *
 * @param x centre in pixels
 * @param lane 0 is the lowest
 * @param events by date; never empty
 */
record TimelineEventMark(double x, int lane, List<Event> events) {

    TimelineEventMark {
        events = List.copyOf(events);
    }

    /** Whether one of the events is assessed to have changed the balance of power. */
    boolean shock() {
        return events.stream().anyMatch(Event::shock);
    }
}
