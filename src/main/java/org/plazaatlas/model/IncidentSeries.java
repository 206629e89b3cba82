package org.plazaatlas.model;

import java.util.List;
import java.util.Optional;

/**
 * How often two organizations met in incidents of a place, month by month. Incidents with a side of
 * several organizations are in none: which of them fought is not told.
 *
 * @param firstId the organization whose id comes first in the alphabet
 * @param stateCode two-digit INEGI code
 * @param municipality empty for incidents of which only the state is known
 * @param months those with incidents, ascending
 */
public record IncidentSeries(
        String firstId,
        String secondId,
        String stateCode,
        Optional<String> municipality,
        List<IncidentCount> months) {

    public IncidentSeries {
        months = List.copyOf(months);
    }

    public boolean concerns(String organizationId) {
        return firstId.equals(organizationId) || secondId.equals(organizationId);
    }
}
