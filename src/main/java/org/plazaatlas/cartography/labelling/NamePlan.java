package org.plazaatlas.cartography.labelling;

import java.util.List;

/**
 * The places of all names of a map at one scale, in the pixels of {@link
 * org.plazaatlas.cartography.geometry.PixelGrid#ofScale}: they are the same for every date and
 * every part of the map, so that names do not jump when the user drags the map or moves through
 * time.
 */
record NamePlan(List<NamedCity> cities, List<StateLabel> blocks) {

    NamePlan {
        cities = List.copyOf(cities);
        blocks = List.copyOf(blocks);
    }
}
