package org.plazaatlas.territory;

/** What the claims in force on a date, or on any of several days, make of a place. */
public enum Status {
    /** One organization dominant, no rival of it there. */
    HELD,
    /** One organization dominant, a rival of it present. */
    CHALLENGED,
    /** Two or more rivals dominant. */
    CONTESTED,
    /** Two or more organizations dominant, no two of them rivals. */
    SHARED,
    /** Of several days: organizations dominant one after another, never all of them at once. */
    IN_TURN,
    /** Nobody dominant, rivals present. */
    MIXED,
    /** Nobody dominant, organizations present, no two of them rivals. */
    PRESENT,
    /** No claim in force; that is not evidence of absence. */
    UNCLAIMED
}
