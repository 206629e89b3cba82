package org.plazaatlas.cartography.labelling;

import org.plazaatlas.cartography.layout.MapItem;

import java.util.Optional;

/** A city's mark, with its name where there is room for it. */
record NamedCity(MapItem.CityMark mark, Optional<MapItem.Lettering> name) {

    NamedCity moved(double dx, double dy) {
        return new NamedCity(mark.moved(dx, dy), name.map(text -> text.moved(dx, dy)));
    }
}
