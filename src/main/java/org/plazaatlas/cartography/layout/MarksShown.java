package org.plazaatlas.cartography.layout;

import org.plazaatlas.model.CityRole;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The kinds of marks in one picture.
 *
 * @param regions whether a state is marked as a region of conflict
 * @param events ids of the events that are marked
 */
public record MarksShown(
        boolean priorityCities, boolean otherCities, boolean regions, Set<String> events) {

    public static MarksShown in(List<MapItem> items) {
        boolean priority = false;
        boolean others = false;
        boolean regions = false;
        Set<String> events = new LinkedHashSet<>();
        for (MapItem item : items) {
            if (item instanceof MapItem.CityMark city) {
                priority |= city.role() == CityRole.PRIORITY;
                others |= city.role() != CityRole.PRIORITY;
            } else if (item instanceof MapItem.RegionMark) {
                regions = true;
            } else if (item instanceof MapItem.EventMark event) {
                events.add(event.eventId());
            }
        }
        return new MarksShown(priority, others, regions, events);
    }
}
