package org.plazaatlas.desktop;

import org.locationtech.jts.geom.Envelope;
import org.plazaatlas.cartography.Extent;
import org.plazaatlas.cartography.Layer;
import org.plazaatlas.cartography.View;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.State;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The view with which an atlas opens: all of the country, on the day of the newest evidence. */
final class OpeningView {

    private static final double MARGIN_SHARE = 0.02;

    private OpeningView() {}

    static View of(Atlas atlas, Optional<LocalDate> date, Settings settings) {
        LocalDate day =
                date.map(atlas.contents().timeSpan()::nearest).orElseGet(atlas::openingDate);
        Set<Layer> layers =
                Arrays.stream(Layer.values())
                        .filter(layer -> !settings.hiddenLayers().contains(layer))
                        .collect(Collectors.toUnmodifiableSet());
        return View.of(day, country(atlas), settings.language(), settings.theme())
                .withLayers(layers);
    }

    private static Extent country(Atlas atlas) {
        Envelope box = new Envelope();
        for (State state : atlas.contents().states()) {
            box.expandToInclude(state.outline().getEnvelopeInternal());
        }
        box.expandBy(box.getWidth() * MARGIN_SHARE);
        return new Extent(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY());
    }
}
