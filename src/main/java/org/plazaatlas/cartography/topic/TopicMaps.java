package org.plazaatlas.cartography.topic;

import org.plazaatlas.cartography.symbology.OrganizationSigns;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.territory.mosaic.CityFaces;
import org.plazaatlas.territory.mosaic.Mosaic;
import org.plazaatlas.view.Scene;
import org.plazaatlas.view.Topic;
import org.plazaatlas.view.View;

/** Finds how the topic of a view is drawn. */
public final class TopicMaps {

    private final Atlas atlas;
    private final OrganizationSigns signs;
    private final CityFaces cityFaces;

    public TopicMaps(Atlas atlas, Mosaic mosaic, OrganizationSigns signs) {
        this.atlas = atlas;
        this.signs = signs;
        cityFaces = new CityFaces(atlas, mosaic);
    }

    /**
     * How the topic of a view is drawn.
     *
     * @param scene what there is to be drawn of that view
     */
    public TopicMap of(View view, Scene scene) {
        return switch (view.topic()) {
            case Topic.Zones() -> new ZoneTopic(atlas, signs, view, scene.snapshot());
            case Topic.HotSpots(var weights) ->
                    new PressureTopic(atlas, signs, view, scene, weights);
            case Topic.Changes _ ->
                    new ChangeTopic(
                            atlas, signs, view, scene.difference().orElseThrow(), cityFaces);
        };
    }
}
