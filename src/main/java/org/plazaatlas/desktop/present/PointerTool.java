package org.plazaatlas.desktop.present;

/** What the pointer does while something is presented. */
enum PointerTool {
    NONE,
    /** Darkens everything but a circle round the pointer. */
    SPOTLIGHT,
    /** Draws over the map. */
    PEN,
    /** Enlarges what lies under the pointer. */
    MAGNIFIER
}
