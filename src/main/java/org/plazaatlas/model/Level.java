package org.plazaatlas.model;

/** How strong a source says an organization is in an area; the stronger level comes first. */
public enum Level {
    /** The source says controls, dominates, predominates, hegemonic, stronghold or the like. */
    DOMINANT,
    /** Anything less, "main area of operation" included. */
    PRESENCE
}
