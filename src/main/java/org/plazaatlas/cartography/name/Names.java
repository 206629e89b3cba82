package org.plazaatlas.cartography.name;

import org.plazaatlas.cartography.geometry.CollisionIndex;
import org.plazaatlas.cartography.layout.MapItem;
import java.util.List;

/**
 * The names in one picture, in its logical pixels.
 *
 * @param items marks of cities and all lettering
 * @param blocks states with room for markers
 * @param taken what markers and events must keep off
 */
public record Names(List<MapItem> items, List<StateBlock> blocks, CollisionIndex taken) {

    public Names {
        items = List.copyOf(items);
        blocks = List.copyOf(blocks);
    }
}
