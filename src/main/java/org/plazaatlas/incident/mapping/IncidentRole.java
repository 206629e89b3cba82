package org.plazaatlas.incident.mapping;

import org.plazaatlas.language.Coded;

/** What a column of a table of incidents may tell. */
public enum IncidentRole implements Coded {
    ID("id"),
    /** The day, or the first of several. */
    DATE("date"),
    /** The last day on which it may have happened. */
    DATE_TO("date-to"),
    YEAR("year"),
    /** A number or the name of a month. */
    MONTH("month"),
    DAY("day"),
    DATE_PRECISION("date-precision"),
    /** Degrees. */
    LONGITUDE("longitude"),
    LATITUDE("latitude"),
    PLACE_PRECISION("place-precision"),
    /** The code of INEGI or the name. */
    STATE("state"),
    /** The code of INEGI, with or without the state's, or the name. */
    MUNICIPALITY("municipality"),
    DEATHS("deaths"),
    /** How many events a row counts. */
    EVENTS("events"),
    KIND("kind"),
    FIRST_SIDE("first-side"),
    SECOND_SIDE("second-side");

    private final String code;

    IncidentRole(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
