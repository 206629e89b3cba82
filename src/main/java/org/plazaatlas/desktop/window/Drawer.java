package org.plazaatlas.desktop.window;

/** The drawers at the left of the window. */
enum Drawer {
    LAYERS,
    HOT_SPOTS,
    CHANGES,
    VIEWS;

    /** Whether the map shows the topic of the drawer while it is open. */
    boolean coloursMap() {
        return this == HOT_SPOTS || this == CHANGES;
    }
}
