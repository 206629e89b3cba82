package org.plazaatlas.cartography.page;

/** What a line of text on a plate is for. */
public enum TextRole {
    HANDLING,
    TITLE,
    DATE,
    SUBTITLE,
    /** The date of one of several maps. */
    CAPTION,
    LEGEND_HEADING,
    LEGEND,
    SCALE,
    /** The letter of the north arrow. */
    NORTH,
    SOURCES;

    /** Whether it is set in a quieter colour. */
    boolean muted() {
        return this == SUBTITLE || this == SOURCES;
    }
}
