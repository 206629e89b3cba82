package org.plazaatlas.cartography;

import org.plazaatlas.model.Atlas;

/** Finds how the topic of a view is drawn. */
final class TopicMaps {

    private final Atlas atlas;
    private final OrganizationSigns signs;

    TopicMaps(Atlas atlas, OrganizationSigns signs) {
        this.atlas = atlas;
        this.signs = signs;
    }

    /**
     * @param scene what there is to be drawn of that view
     */
    TopicMap of(View view, Scene scene) {
        return view.topic() instanceof Topic.HotSpots(var weights)
                ? new PressureMap(atlas, signs, view, scene, weights)
                : new ZoneMap(atlas, signs, view, scene.snapshot());
    }
}
