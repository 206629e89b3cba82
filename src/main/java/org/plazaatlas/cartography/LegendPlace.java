package org.plazaatlas.cartography;

/** Where the legend of a plate stands. */
public enum LegendPlace {
    /** Beside the map; on an upright page below it. */
    SUGGESTED,
    RIGHT,
    LEFT,
    BELOW,
    /** On the map, in the corner where it hides least. */
    FLOATING
}
