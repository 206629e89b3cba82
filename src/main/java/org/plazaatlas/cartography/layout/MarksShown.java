package org.plazaatlas.cartography.layout;

import org.plazaatlas.model.CityRole;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The kinds of marks in one picture.
 *
 * @param regions whether a state is marked as a region of conflict
 * @param events ids of the events that are marked by a star
 * @param callOuts ids of the events that are called out, by their numbers
 * @param findings the sources of presence in municipalities, each as often as it has a dot
 */
public record MarksShown(
        boolean priorityCities,
        boolean otherCities,
        boolean regions,
        Set<String> events,
        Set<String> callOuts,
        List<String> findings) {

    public static MarksShown in(List<MapItem> items) {
        boolean priority = false;
        boolean others = false;
        boolean regions = false;
        Set<String> events = new LinkedHashSet<>();
        Set<String> callOuts = new LinkedHashSet<>();
        List<String> findings = new ArrayList<>();
        for (MapItem item : items) {
            if (item instanceof MapItem.CityMark city) {
                priority |= city.role() == CityRole.PRIORITY;
                others |= city.role() != CityRole.PRIORITY;
            } else if (item instanceof MapItem.RegionMark) {
                regions = true;
            } else if (item instanceof MapItem.EventMark event) {
                events.add(event.eventId());
            } else if (item instanceof MapItem.CallOut event) {
                callOuts.add(event.eventId());
            } else if (item instanceof MapItem.PresenceDot dot) {
                findings.add(dot.sourceId());
            }
        }
        return new MarksShown(priority, others, regions, events, callOuts, findings);
    }
}
