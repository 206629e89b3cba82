package org.plazaatlas.cartography.labelling;

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
public record PlacedNames(List<MapItem> items, List<StateLabel> blocks, CollisionIndex taken) {

    public PlacedNames {
        items = List.copyOf(items);
        blocks = List.copyOf(blocks);
    }
}
