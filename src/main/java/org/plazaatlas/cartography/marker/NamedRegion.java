package org.plazaatlas.cartography.marker;

import org.plazaatlas.cartography.layout.MapItem;
import org.plazaatlas.cartography.layout.MapItem.RegionMark;

/** A state that a founding document names as a region of conflict. */
record NamedRegion(String stateCode) implements StateMark {

    @Override
    public MapItem at(double x, double y) {
        return new RegionMark(stateCode, x, y);
    }
}
