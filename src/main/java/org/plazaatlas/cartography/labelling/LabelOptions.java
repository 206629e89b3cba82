package org.plazaatlas.cartography.labelling;

import org.plazaatlas.language.Language;
import org.plazaatlas.view.Layer;
import org.plazaatlas.view.Topic;
import org.plazaatlas.view.View;

import java.util.Set;

/**
 * What the names of a map depend on besides its viewport.
 *
 * @param presence whether a state's name keeps room below it for presence markers
 * @param ranks whether states and priority cities keep room for their ranks
 */
public record LabelOptions(Language language, Set<Layer> layers, boolean presence, boolean ranks) {

    public static LabelOptions of(View view) {
        boolean zones = view.topic() instanceof Topic.Zones;
        return new LabelOptions(
                view.language(),
                view.layers(),
                zones && view.shows(Layer.PRESENCE) && view.shownAlone().isEmpty(),
                view.topic() instanceof Topic.HotSpots);
    }
}
