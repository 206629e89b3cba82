package org.plazaatlas.model;

import java.time.YearMonth;

/**
 * How often two organizations met in incidents of a month in a state. A side of several
 * organizations counts for each of them.
 *
 * @param firstId the organization whose id comes first in the alphabet
 * @param stateCode two-digit INEGI code
 * @param month that of the first day on which an incident may have happened
 * @param events number of incidents whose month and state are known
 * @param deaths the best estimates of these incidents, added up
 */
public record IncidentCount(
        String firstId,
        String secondId,
        String stateCode,
        YearMonth month,
        int events,
        int deaths) {

    public boolean concerns(String organizationId) {
        return firstId.equals(organizationId) || secondId.equals(organizationId);
    }
}
