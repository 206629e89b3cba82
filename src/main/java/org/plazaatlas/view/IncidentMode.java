package org.plazaatlas.view;

import org.plazaatlas.language.Coded;

/** How incidents are drawn. */
public enum IncidentMode implements Coded {
    /** Not at all. */
    NONE("none"),
    /** A dot at each place, its area by the deaths there. */
    POINTS("points"),
    /** Numbers for incidents that lie close together on the picture. */
    CLUSTERS("clusters"),
    /** Hexagons in classes. */
    HEXAGONS("hexagons"),
    /** Hexagons that differ from chance, by Gi*. */
    HOT_SPOTS("hotspots"),
    /** A number for each state. */
    STATES("states"),
    /** A number for each municipality. */
    MUNICIPALITIES("municipalities"),
    /** A number for the zone of each organization. */
    ZONES("zones");

    private final String code;

    IncidentMode(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
