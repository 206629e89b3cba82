package org.plazaatlas.cartography.topic;

import org.plazaatlas.cartography.symbology.Symbology;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.territory.mosaic.CityFaces;
import org.plazaatlas.territory.mosaic.Mosaic;
import org.plazaatlas.view.Scene;
import org.plazaatlas.view.SubjectFocus;
import org.plazaatlas.view.Topic;
import org.plazaatlas.view.View;

import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

/** Makes the topic map of a view. */
public final class TopicMaps {

    private final Atlas atlas;
    private final CityFaces cityFaces;

    public TopicMaps(Atlas atlas, Mosaic mosaic) {
        this.atlas = atlas;
        cityFaces = new CityFaces(atlas, mosaic);
    }

    /**
     * The topic map of a view.
     *
     * @param scene the data of that view
     * @param focus the part of the picture that is about its subject, if it has one
     * @param inTitle the organizations that its title names, which come first in the legend
     * @throws NoSuchElementException if the view shows changes and the scene has no difference
     */
    public TopicMap of(
            View view,
            Scene scene,
            Symbology symbology,
            Optional<SubjectFocus> focus,
            Set<String> inTitle) {
        return switch (view.topic()) {
            case Topic.Zones() ->
                    new ZoneTopic(atlas, symbology, view, scene.snapshot(), focus, inTitle);
            case Topic.HotSpots(var weights) ->
                    new PressureTopic(atlas, symbology, view, scene, weights);
            case Topic.Changes _ ->
                    new ChangeTopic(
                            atlas, symbology, view, scene.difference().orElseThrow(), cityFaces);
            case Topic.Homicides() -> new HomicideTopic(atlas, symbology, view, scene);
        };
    }
}
