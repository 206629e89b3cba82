package org.plazaatlas.cartography;

/** Where the little map of where this is stands. */
public enum InsetPlace {
    /** Below the legend if there is room, else in the corner of the map where it hides least. */
    SUGGESTED,
    TOP_LEFT,
    TOP_RIGHT,
    BOTTOM_LEFT,
    BOTTOM_RIGHT
}
