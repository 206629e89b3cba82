package org.plazaatlas.cartography;

/** The look of map and window. */
public enum Theme {
    LIGHT,
    DARK
}
