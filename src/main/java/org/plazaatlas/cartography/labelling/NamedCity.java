package org.plazaatlas.cartography.labelling;

import org.plazaatlas.cartography.layout.MapItem;

import java.util.Optional;
import java.util.stream.Stream;

/** The mark of a city, with its name if there is room for it. */
public record NamedCity(MapItem.CityMark mark, Optional<MapItem.Lettering> name) {

    Stream<MapItem> items() {
        return Stream.concat(Stream.of(mark), name.stream());
    }

    NamedCity moved(double dx, double dy) {
        return new NamedCity(mark.moved(dx, dy), name.map(text -> text.moved(dx, dy)));
    }
}
