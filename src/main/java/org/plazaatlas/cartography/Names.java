package org.plazaatlas.cartography;

import java.util.List;

/**
 * The names in one picture, in its logical pixels.
 *
 * @param items marks of cities and all lettering
 * @param blocks states with room for markers
 * @param taken what markers and events must keep off
 */
record Names(List<MapItem> items, List<StateBlock> blocks, CollisionIndex taken) {

    Names {
        items = List.copyOf(items);
        blocks = List.copyOf(blocks);
    }
}
