package org.plazaatlas.desktop.settings;

/** The drawers at the left of the window. */
public enum Drawer {
    LAYERS,
    HOT_SPOTS,
    CHANGES,
    VIEWS;

    /** Whether the map shows the topic of the drawer while it is open. */
    public boolean coloursMap() {
        return this == HOT_SPOTS || this == CHANGES;
    }
}
