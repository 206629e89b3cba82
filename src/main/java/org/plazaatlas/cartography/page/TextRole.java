package org.plazaatlas.cartography.page;

/** The role of a line of text on a plate. */
public enum TextRole {
    HANDLING,
    TITLE,
    DATE,
    SUBTITLE,
    /** A paragraph beside or below the map. */
    BODY,
    /** The date of one of the little maps. */
    CAPTION,
    LEGEND_HEADING,
    LEGEND,
    SCALE,
    /** The letter of the north arrow. */
    NORTH,
    SOURCES;

    /** Whether it is set in a muted colour. */
    boolean muted() {
        return this == SUBTITLE || this == SOURCES;
    }
}
