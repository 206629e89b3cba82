package org.plazaatlas.desktop.window;

import org.plazaatlas.desktop.settings.Settings;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.Layer;
import org.plazaatlas.view.View;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The view with which an atlas opens: the whole country, on the given date or on the day of the
 * newest evidence.
 */
final class OpeningView {

    private OpeningView() {}

    static View of(Atlas atlas, Optional<LocalDate> date, Settings settings) {
        LocalDate day =
                date.map(atlas.contents().timeSpan()::nearest).orElseGet(atlas::openingDate);
        Set<Layer> layers =
                Arrays.stream(Layer.values())
                        .filter(layer -> !settings.hiddenLayers().contains(layer))
                        .collect(Collectors.toUnmodifiableSet());
        return View.of(day, Extent.ofCountry(atlas), settings.language(), settings.theme())
                .withLayers(layers);
    }
}
