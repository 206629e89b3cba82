package org.plazaatlas.desktop;

import org.plazaatlas.cartography.Layer;
import org.plazaatlas.cartography.Theme;
import org.plazaatlas.model.Language;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What the window remembers from one run to the next.
 *
 * @param place where the window was; null before the first run has ended
 * @param hiddenLayers layers that are switched off
 * @param layersOpen whether the drawer with the layers is open
 */
record Settings(
        Language language, Theme theme, Place place, Set<Layer> hiddenLayers, boolean layersOpen) {

    /** A window's place on the screens, in logical pixels. */
    record Place(double x, double y, double width, double height, boolean maximized) {}

    Settings {
        java.util.Objects.requireNonNull(language, "language");
        java.util.Objects.requireNonNull(theme, "theme");
        hiddenLayers = Set.copyOf(hiddenLayers);
    }

    /** The settings of somebody who has never opened the window: as the system speaks and looks. */
    static Settings ofFirstRun(Locale locale, Theme theme) {
        Language language = locale.getLanguage().equals("es") ? Language.ES : Language.EN;
        return new Settings(language, theme, null, Set.of(), false);
    }

    Settings withLanguage(Language changed) {
        return new Settings(changed, theme, place, hiddenLayers, layersOpen);
    }

    Optional<Place> knownPlace() {
        return Optional.ofNullable(place);
    }
}
