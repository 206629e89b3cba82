package org.plazaatlas.cartography.labelling;

import java.util.List;

/**
 * Where all names of a map stand at one scale, in the pixels of {@link
 * org.plazaatlas.cartography.geometry.PixelGrid#ofScale}: the same for every date and every part of
 * the map, so that neither dragging the map nor moving through time makes names jump.
 */
record NamePlan(List<NamedCity> cities, List<StateLabel> blocks) {

    NamePlan {
        cities = List.copyOf(cities);
        blocks = List.copyOf(blocks);
    }
}
