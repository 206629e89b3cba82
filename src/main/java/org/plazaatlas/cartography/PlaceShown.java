package org.plazaatlas.cartography;

import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.State;

import java.util.Optional;

/** The name of the place that a view is of. */
final class PlaceShown {

    private PlaceShown() {}

    /** The state whose extent a view has; empty if it is that of no state. */
    static Optional<String> in(View view, Atlas atlas) {
        return atlas.contents().states().stream()
                .filter(state -> isShown(state, view, atlas))
                .map(state -> state.name().in(view.language()))
                .findFirst();
    }

    private static boolean isShown(State state, View view, Atlas atlas) {
        return Extent.ofState(atlas, state.code()).filter(view.extent()::equals).isPresent();
    }
}
