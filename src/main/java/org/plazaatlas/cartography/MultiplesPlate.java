package org.plazaatlas.cartography;

import java.util.List;

/** A finished page of little maps with their dates, one legend and one line of sources. */
public final class MultiplesPlate {

    private final List<MapLayout> maps;
    private final Furniture furniture;

    /**
     * @param furniture has a frame for each map, in the same order
     */
    MultiplesPlate(List<MapLayout> maps, Furniture furniture) {
        this.maps = List.copyOf(maps);
        this.furniture = furniture;
    }

    /** The maps within the page, each in pixels of its own. */
    public List<MapLayout> maps() {
        return maps;
    }

    Furniture furniture() {
        return furniture;
    }
}
