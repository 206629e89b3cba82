package org.plazaatlas.view;

import org.plazaatlas.incident.window.IncidentTotal;
import org.plazaatlas.incident.window.SelectedIncidents;
import org.plazaatlas.model.Subject;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The incidents that a view draws.
 *
 * @param counts of the states, municipalities or organizations that the view counts by, in the
 *     order of their ids; none if it draws places
 */
public record ShownIncidents(SelectedIncidents selected, Map<Subject, IncidentTotal> counts) {

    public ShownIncidents {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    }
}
