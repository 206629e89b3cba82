package org.plazaatlas.cartography;

/** A finished page: a map with its title, date, legend, scale and sources. */
public final class Plate {

    private final MapLayout map;
    private final Furniture furniture;

    Plate(MapLayout map, Furniture furniture) {
        this.map = map;
        this.furniture = furniture;
    }

    /** The map within the page, in pixels of its own. */
    public MapLayout map() {
        return map;
    }

    Furniture furniture() {
        return furniture;
    }
}
