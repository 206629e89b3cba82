package org.plazaatlas.desktop.table;

import org.plazaatlas.cartography.Extent;
import org.plazaatlas.cartography.Theme;
import org.plazaatlas.cartography.View;

import java.util.Optional;
import java.util.Set;

/** A view without what no table depends on: where the map is, how it looks, what is selected. */
record TableQuestion(View view) {

    static TableQuestion of(View view, Extent home) {
        return new TableQuestion(
                view.withExtent(home)
                        .withTheme(Theme.LIGHT)
                        .withLayers(Set.of())
                        .withSelection(Optional.empty()));
    }
}
