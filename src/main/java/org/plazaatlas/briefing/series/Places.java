package org.plazaatlas.briefing.series;

import org.locationtech.jts.geom.Envelope;
import org.plazaatlas.cartography.Extent;
import org.plazaatlas.cartography.View;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.State;
import org.plazaatlas.model.Text;

import java.util.Comparator;

/** Says what place a view is of. */
record Places(Atlas atlas) {

    /** How much of the width or height a state takes that is shown with a little round it. */
    private static final double FILLED = 0.7;

    /** The state that fills the view, else the country. */
    Text of(View view) {
        return atlas.contents().states().stream()
                .filter(state -> share(state, view.extent()) >= FILLED)
                .max(Comparator.comparingDouble(state -> share(state, view.extent())))
                .map(State::name)
                .orElseGet(() -> atlas.contents().title());
    }

    /** How much of the width or height a state takes; nothing if it is not wholly shown. */
    private static double share(State state, Extent extent) {
        Envelope shown = new Envelope(extent.minX(), extent.maxX(), extent.minY(), extent.maxY());
        Envelope place = state.outline().getEnvelopeInternal();
        return shown.contains(place)
                ? Math.max(
                        place.getWidth() / shown.getWidth(), place.getHeight() / shown.getHeight())
                : 0;
    }
}
