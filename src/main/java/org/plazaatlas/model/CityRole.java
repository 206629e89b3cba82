package org.plazaatlas.model;

import org.plazaatlas.language.Coded;

/** Why a city is in the atlas. */
public enum CityRole implements Coded {
    /** One of the ten priority cities of the federal task forces. */
    PRIORITY("priority"),
    /** A place of fighting that the source documents name. */
    CONFLICT("conflict"),
    PORT("port"),
    /** A state capital or another place for orientation. */
    REFERENCE("reference");

    private final String code;

    CityRole(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
