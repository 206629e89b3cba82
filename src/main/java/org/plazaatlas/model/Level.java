package org.plazaatlas.model;

import org.plazaatlas.language.Coded;

/** How strong a source says an organization is in an area; the stronger level comes first. */
public enum Level implements Coded {
    /** The source says controls, dominates, predominates, hegemonic, stronghold or the like. */
    DOMINANT("dominant"),
    /** Anything less, "main area of operation" included. */
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
