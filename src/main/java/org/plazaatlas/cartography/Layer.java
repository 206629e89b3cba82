package org.plazaatlas.cartography;

/** What can be shown or hidden on the map. */
public enum Layer {
    /** Zones of organizations said to be dominant. */
    DOMINANCE,
    /** Markers of organizations said to be present. */
    PRESENCE,
    /** Lines where the zones of different organizations meet, and rims of contested areas. */
    BOUNDARIES,
    PRIORITY_CITIES,
    OTHER_CITIES,
    /** Events within a year of the date. */
    EVENTS,
    STATE_NAMES,
    CITY_NAMES,
    GRATICULE
}
