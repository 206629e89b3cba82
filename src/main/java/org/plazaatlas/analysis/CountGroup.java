package org.plazaatlas.analysis;

import org.plazaatlas.language.Coded;

/** What the features of a layer are counted by. */
public enum CountGroup implements Coded {
    STATE("state"),
    /** The organizations that dominate the place; several may. */
    ZONE("zone"),
    /** The turf boundary nearest to the place, if it is near, and who dominates on this side. */
    BOUNDARY_SIDE("boundary_side");

    private final String code;

    CountGroup(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
