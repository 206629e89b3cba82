package org.plazaatlas.view;

import org.plazaatlas.language.Coded;

/** What can be shown or hidden on the map. */
public enum Layer implements Coded {
    /** Zones of organizations said to be dominant. */
    DOMINANCE("dominance"),
    /** Markers of organizations said to be present. */
    PRESENCE("presence"),
    /**
     * Turf boundaries: lines where zones of different organizations meet, and rims of contested
     * areas.
     */
    BOUNDARIES("boundaries"),
    PRIORITY_CITIES("priority_cities"),
    OTHER_CITIES("other_cities"),
    /** Events of the year up to the date. */
    EVENTS("events"),
    STATE_NAMES("state_names"),
    CITY_NAMES("city_names"),
    GRATICULE("graticule");

    private final String code;

    Layer(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
