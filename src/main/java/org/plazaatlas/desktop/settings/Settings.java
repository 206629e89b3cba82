package org.plazaatlas.desktop.settings;

import org.plazaatlas.desktop.briefing.PlateSettings;
import org.plazaatlas.language.Language;
import org.plazaatlas.territory.pressure.PressureWeights;
import org.plazaatlas.view.Layer;
import org.plazaatlas.view.Theme;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What the window remembers from one run to the next.
 *
 * @param place where the window was; null before the first run has ended
 * @param hiddenLayers layers that are switched off
 * @param drawer the drawer that is open; null if none is
 * @param weights what hot spots are weighed by
 * @param table the table below the map
 * @param chartsOpen whether the charts stand above the timeline
 * @param plate how plates were composed last
 */
public record Settings(
        Language language,
        Theme theme,
        Place place,
        Set<Layer> hiddenLayers,
        Drawer drawer,
        PressureWeights weights,
        Table table,
        boolean chartsOpen,
        PlateSettings plate) {

    /** A window's place on the screens, in logical pixels. */
    public record Place(double x, double y, double width, double height, boolean maximized) {}

    /**
     * The table below the map.
     *
     * @param mapShare the part of the height, from 0 to 1, that it leaves to the map
     */
    public record Table(boolean open, double mapShare) {

        static final Table DEFAULT = new Table(false, 0.6);

        public Table {
            mapShare = mapShare > 0.1 && mapShare < 0.9 ? mapShare : 0.6;
        }
    }

    /** A file of an earlier version knows nothing of weights, table, charts and plates. */
    public Settings {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(theme, "theme");
        hiddenLayers = Set.copyOf(hiddenLayers);
        weights = Objects.requireNonNullElse(weights, PressureWeights.DEFAULT);
        table = Objects.requireNonNullElse(table, Table.DEFAULT);
        plate = Objects.requireNonNullElse(plate, PlateSettings.DEFAULT);
    }

    /** The settings of somebody who has never opened the window: as the system speaks and looks. */
    public static Settings ofFirstRun(Locale locale, Theme theme) {
        Language language = locale.getLanguage().equals("es") ? Language.ES : Language.EN;
        return new Settings(
                language,
                theme,
                null,
                Set.of(),
                null,
                PressureWeights.DEFAULT,
                Table.DEFAULT,
                false,
                PlateSettings.DEFAULT);
    }

    public Settings withLanguage(Language changed) {
        return new Settings(
                changed, theme, place, hiddenLayers, drawer, weights, table, chartsOpen, plate);
    }

    public Optional<Place> knownPlace() {
        return Optional.ofNullable(place);
    }
}
