package org.plazaatlas.desktop;

/** What the drawer at the left of the window can hold. */
enum Drawer {
    LAYERS,
    HOT_SPOTS,
    CHANGES
}
