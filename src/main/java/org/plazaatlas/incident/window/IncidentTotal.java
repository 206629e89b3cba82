package org.plazaatlas.incident.window;

/**
 * How many incidents, and how many died in them.
 *
 * @param events number of incidents
 * @param deaths the best estimates, added up
 */
public record IncidentTotal(int events, long deaths) {

    public static final IncidentTotal NONE = new IncidentTotal(0, 0);

    /** The total with one more incident. */
    public IncidentTotal plus(int itsDeaths) {
        return new IncidentTotal(events + 1, deaths + itsDeaths);
    }

    public IncidentTotal plus(IncidentTotal other) {
        return new IncidentTotal(events + other.events, deaths + other.deaths);
    }

    public boolean isNone() {
        return events == 0;
    }
}
