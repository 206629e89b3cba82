package org.plazaatlas.incident.count;

import org.plazaatlas.language.Coded;

/** What incidents are counted by. */
public enum CountBy implements Coded {
    STATE("state"),
    MUNICIPALITY("municipality"),
    /** The organizations that dominate the place. */
    ZONE("zone"),
    /** The turf boundaries near the place. */
    BOUNDARY("boundary"),
    HEXAGON("hexagon"),
    /** The two organizations that met. */
    PAIR("pair");

    private final String code;

    CountBy(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
