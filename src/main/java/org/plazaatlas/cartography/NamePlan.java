package org.plazaatlas.cartography;

import org.plazaatlas.model.CityRole;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where all names of a map stand at one scale, in the pixels of {@link PixelGrid#ofScale}: the same
 * for every date and every part of the map, so that neither dragging the map nor moving through
 * time makes names jump.
 */
record NamePlan(List<NamedCity> cities, List<StateBlock> blocks) {

    NamePlan {
        cities = List.copyOf(cities);
        blocks = List.copyOf(blocks);
    }

    /** Ids of the priority cities whose names found no place. */
    Set<String> namelessCities() {
        return cities.stream()
                .filter(city -> city.mark().role() == CityRole.PRIORITY)
                .filter(city -> city.name().isEmpty())
                .map(city -> city.mark().cityId())
                .collect(Collectors.toSet());
    }
}
