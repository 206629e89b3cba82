package org.plazaatlas.view;

import org.plazaatlas.incident.hotspot.HexagonHotSpot;
import org.plazaatlas.incident.window.IncidentTotal;
import org.plazaatlas.incident.window.SelectedIncidents;
import org.plazaatlas.model.Subject;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The incidents that a view draws.
 *
 * @param counts of the states, municipalities or organizations that the view counts by, in the
 *     order of their ids; none if it draws places
 * @param hotSpots the compared hexagons, if the view draws hot spots; else none
 */
public record ShownIncidents(
        SelectedIncidents selected,
        Map<Subject, IncidentTotal> counts,
        List<HexagonHotSpot> hotSpots) {

    public ShownIncidents {
        hotSpots = List.copyOf(hotSpots);
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    }
}
