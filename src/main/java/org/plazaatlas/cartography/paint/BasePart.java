package org.plazaatlas.cartography.paint;

import org.plazaatlas.language.Coded;

/** The parts of a map below and beside its zones that each are one shape. */
public enum BasePart implements Coded {
    SEA("sea"),
    GRATICULE("graticule"),
    NEIGHBOURS("neighbours"),
    NEIGHBOUR_LINES("neighbour_lines"),
    LAND("land"),
    STATE_LINES("state_lines"),
    COAST("coast"),
    NATIONAL_LINES("national_lines"),
    /** Turf boundaries between rivals. */
    HOSTILE_BOUNDARIES("hostile_boundaries"),
    /** All other turf boundaries. */
    QUIET_BOUNDARIES("quiet_boundaries");

    private final String code;

    BasePart(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
