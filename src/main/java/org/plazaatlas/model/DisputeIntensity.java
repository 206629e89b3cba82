package org.plazaatlas.model;

import org.plazaatlas.language.Coded;

/** How a source tells a dispute; the stronger comes first. */
public enum DisputeIntensity implements Coded {
    /** The source tells of sustained armed conflict. */
    WAR("war"),
    /** The source calls the place disputed. */
    DISPUTE("dispute");

    private final String code;

    DisputeIntensity(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
