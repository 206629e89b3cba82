package org.plazaatlas.incident.table;

import org.plazaatlas.model.Incident;

/**
 * An incident on its way into a table. One object serves for all rows of a file, so that millions
 * of them leave nothing behind.
 */
public final class IncidentRow {

    int firstDay;
    int lastDay;
    Incident.DatePrecision datePrecision = Incident.DatePrecision.DAY;
    double x = Double.NaN;
    double y = Double.NaN;
    Incident.PlacePrecision placePrecision = Incident.PlacePrecision.EXACT;
    int state = IncidentTable.UNKNOWN;
    int municipality = IncidentTable.UNKNOWN;
    int kind;
    int sides;
    int deaths;
    int events = 1;

    /**
     * When it happened.
     *
     * @param first days since 1970-01-01
     * @param last the last day on which it may have happened
     */
    public void setDays(int first, int last, Incident.DatePrecision precision) {
        firstDay = first;
        lastDay = last;
        datePrecision = precision;
    }

    /**
     * Where it happened, in map metres; not numbers if that is not known.
     *
     * @param precision how well the place is known
     */
    public void setPlace(double mapX, double mapY, Incident.PlacePrecision precision) {
        x = mapX;
        y = mapY;
        placePrecision = precision;
    }

    /** Places in the lists of states and municipalities, or {@link IncidentTable#UNKNOWN}. */
    public void setArea(int itsState, int itsMunicipality) {
        state = itsState;
        municipality = itsMunicipality;
    }

    /** Places in the lists of kinds and sides. */
    public void setWhat(int itsKind, int itsSides) {
        kind = itsKind;
        sides = itsSides;
    }

    /** How many died, and how many events it counts. */
    public void setCounts(int itsDeaths, int itsEvents) {
        deaths = itsDeaths;
        events = itsEvents;
    }
}
