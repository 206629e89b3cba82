package org.plazaatlas.territory;

import org.plazaatlas.model.Coded;

/** What the claims in force on a date, or on any of several days, make of a place. */
public enum Status implements Coded {
    /** One organization dominant, no rival of it there. */
    HELD("held"),
    /** One organization dominant, a rival of it present. */
    CHALLENGED("challenged"),
    /** Two or more rivals dominant. */
    CONTESTED("contested"),
    /** Two or more organizations dominant, no two of them rivals. */
    SHARED("shared"),
    /** Of several days: organizations dominant one after another, never all of them at once. */
    IN_TURN("in_turn"),
    /** Nobody dominant, rivals present. */
    MIXED("mixed"),
    /** Nobody dominant, organizations present, no two of them rivals. */
    PRESENT("present"),
    /** No claim in force; that is not evidence of absence. */
    UNCLAIMED("unclaimed");

    private final String code;

    Status(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
