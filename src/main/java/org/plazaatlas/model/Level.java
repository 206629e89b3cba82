package org.plazaatlas.model;

import org.plazaatlas.language.Coded;

/**
 * How strong an organization is in an area, according to a source; the stronger level comes first.
 */
public enum Level implements Coded {
    /** The source uses words such as controls, dominates, predominates, hegemonic or stronghold. */
    DOMINANT("dominant"),
    /** Anything less, including "main area of operation". */
    PRESENCE("presence");

    private final String code;

    Level(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
