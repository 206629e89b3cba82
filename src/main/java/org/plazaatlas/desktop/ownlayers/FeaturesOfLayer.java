package org.plazaatlas.desktop.ownlayers;

import org.plazaatlas.layer.loaded.LoadedFeature;

import java.util.List;

/**
 * Some features of a layer.
 *
 * @param layer one that could be read
 * @param features in their order in the file, at least one
 */
public record FeaturesOfLayer(OwnLayer layer, List<LoadedFeature> features) {

    public FeaturesOfLayer {
        features = List.copyOf(features);
    }
}
