package org.plazaatlas.incident.own;

import org.plazaatlas.language.Coded;

/** Why a row of a table cannot be used as an incident. */
public enum RowFault implements Coded {
    /** It says nothing of when. */
    NO_DATE("no-date"),
    /** What it says of when is no date. */
    UNREADABLE_DATE("unreadable-date"),
    /** It says nothing of where, or that the place is not known. */
    NO_PLACE("no-place"),
    /** It names a state or municipality that the atlas does not know. */
    UNKNOWN_PLACE("unknown-place"),
    /** It names a municipality that several states have, and no state. */
    AMBIGUOUS_PLACE("ambiguous-place"),
    /** Its coordinates are none on the Earth, or the map cannot show them. */
    UNREADABLE_COORDINATES("unreadable-coordinates"),
    /** A figure is no whole number from 0. */
    UNREADABLE_NUMBER("unreadable-number"),
    /** It sums up other rows. */
    TOTAL("total");

    private final String code;

    RowFault(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
