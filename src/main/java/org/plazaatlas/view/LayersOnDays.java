package org.plazaatlas.view;

import org.plazaatlas.layer.shown.PreparedLayer;
import org.plazaatlas.layer.shown.ShownLayer;
import org.plazaatlas.model.DateRange;

import java.util.ArrayList;
import java.util.List;

/**
 * The layers that an analyst added to the map, ready to be shown on any days. Safe for use by
 * several threads.
 *
 * @param layers from bottom to top, hidden ones left out
 */
public record LayersOnDays(List<PreparedLayer> layers) {

    public static final LayersOnDays NONE = new LayersOnDays(List.of());

    public LayersOnDays {
        layers = List.copyOf(layers);
    }

    /** These with others above them. */
    public LayersOnDays below(LayersOnDays others) {
        List<PreparedLayer> all = new ArrayList<>(layers);
        all.addAll(others.layers());
        return new LayersOnDays(all);
    }

    /** What of them is shown on some days together, from bottom to top. */
    public List<ShownLayer> on(DateRange days) {
        return layers.stream().map(layer -> layer.on(days)).toList();
    }
}
