package org.plazaatlas.cartography.labelling;

import org.plazaatlas.language.Language;
import org.plazaatlas.view.Layer;
import org.plazaatlas.view.Topic;
import org.plazaatlas.view.View;

import java.util.Set;

/**
 * What the names of a map depend on, its place apart.
 *
 * @param presence whether room is kept under a state's name for markers of presence
 * @param ranks whether room is kept there for its rank, and round priority cities for theirs
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
