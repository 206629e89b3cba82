package org.plazaatlas.cartography.layout;

import org.plazaatlas.model.CityRole;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The kinds of marks in one picture.
 *
 * @param events ids of the events that are marked
 */
public record MarksShown(boolean priorityCities, boolean otherCities, Set<String> events) {

    public static MarksShown in(List<MapItem> items) {
        boolean priority = false;
        boolean others = false;
        Set<String> events = new LinkedHashSet<>();
        for (MapItem item : items) {
            if (item instanceof MapItem.CityMark city) {
                priority |= city.role() == CityRole.PRIORITY;
                others |= city.role() != CityRole.PRIORITY;
            } else if (item instanceof MapItem.EventMark event) {
                events.add(event.eventId());
            }
        }
        return new MarksShown(priority, others, events);
    }
}
