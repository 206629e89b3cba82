package org.plazaatlas.desktop.settings;

/** What the drawer at the left of the window can hold. */
public enum Drawer {
    LAYERS,
    HOT_SPOTS,
    CHANGES,
    VIEWS;

    /** Whether the map shows what the drawer is about as long as it is open. */
    public boolean coloursMap() {
        return this == HOT_SPOTS || this == CHANGES;
    }
}
