package org.plazaatlas.cartography.linework;

import org.plazaatlas.layer.style.LayerPlacement;

import java.util.List;

/**
 * The layers of the analyst in a picture, from bottom to top.
 *
 * @param all of both placements
 */
public record DrawnLayers(List<DrawnLayer> all) {

    public static final DrawnLayers NONE = new DrawnLayers(List.of());

    public DrawnLayers {
        all = List.copyOf(all);
    }

    /** Those that are drawn where a style places them. */
    public List<DrawnLayer> at(LayerPlacement placement) {
        return all.stream()
                .filter(layer -> layer.layer().added().style().placement() == placement)
                .toList();
    }

    /** Whether what is drawn in a place is the same as in another picture of the viewport. */
    public boolean isSameAs(DrawnLayers other, LayerPlacement placement) {
        List<DrawnLayer> these = at(placement);
        List<DrawnLayer> those = other.at(placement);
        boolean same = these.size() == those.size();
        for (int i = 0; same && i < these.size(); i++) {
            same = these.get(i).isSameAs(those.get(i));
        }
        return same;
    }
}
