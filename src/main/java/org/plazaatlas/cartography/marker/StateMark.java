package org.plazaatlas.cartography.marker;

import org.plazaatlas.cartography.layout.MapItem;

/** Something that a mark below the name of a state tells of it. */
sealed interface StateMark permits NamedRegion, StateDispute, StatePresence {

    /** The mark, centred on a place in logical pixels. */
    MapItem at(double x, double y);
}
