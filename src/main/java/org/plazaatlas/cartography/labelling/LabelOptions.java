package org.plazaatlas.cartography.labelling;

import org.plazaatlas.language.Language;
import org.plazaatlas.view.Layer;
import org.plazaatlas.view.Look;
import org.plazaatlas.view.Topic;
import org.plazaatlas.view.View;

import java.util.Set;

/**
 * What the names of a map depend on besides its viewport.
 *
 * @param marks how many marks of a state its name keeps room for below it, at most
 * @param ranks whether states and priority cities keep room for their ranks
 */
public record LabelOptions(Language language, Set<Layer> layers, int marks, boolean ranks) {

    /** As many marks as fit into two rows. */
    private static final int MANY = 12;

    /** Marks of disputes and regions alone, which stand below names. */
    private static final int FEW = 3;

    /** The look of the view must be simple or detailed. */
    public static LabelOptions of(View view) {
        boolean zones = view.topic() instanceof Topic.Zones && view.shownAlone().isEmpty();
        return new LabelOptions(
                view.language(),
                view.layers(),
                zones ? marks(view) : 0,
                view.topic() instanceof Topic.HotSpots);
    }

    private static int marks(View view) {
        if (view.look() == Look.DETAILED && view.shows(Layer.PRESENCE)) {
            return MANY;
        }
        boolean any = view.shows(Layer.DOMINANCE) || view.shows(Layer.PRIORITY_CITIES);
        return any && view.shows(Layer.STATE_NAMES) ? FEW : 0;
    }
}
