package org.plazaatlas.desktop.settings;

import javafx.geometry.Rectangle2D;

import org.plazaatlas.desktop.piece.PlateSettings;
import org.plazaatlas.language.Language;
import org.plazaatlas.territory.pressure.PressureWeights;
import org.plazaatlas.view.Layer;
import org.plazaatlas.view.Theme;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The settings that the window keeps from one run to the next.
 *
 * @param place where the window was; null before the first run has ended
 * @param hiddenLayers layers that are switched off
 * @param drawer the drawer that is open; null if none is
 * @param weights the weights of the hot spots
 * @param table the table below the map
 * @param chartsOpen whether the charts are open above the timeline
 * @param railFolded whether the buttons of the rail have icons alone
 * @param tourSeen whether the tour of the window has been shown
 * @param plate the settings of the last plate
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
        boolean railFolded,
        boolean tourSeen,
        PlateSettings plate) {

    /** The place of a window on the screens, in logical pixels. */
    public record Place(double x, double y, double width, double height, boolean maximized) {

        /** The same place, moved and made smaller as far as it must to lie on a screen. */
        Place within(Rectangle2D screen) {
            double fittedWidth = Math.min(width, screen.getWidth());
            double fittedHeight = Math.min(height, screen.getHeight());
            return new Place(
                    Math.clamp(x, screen.getMinX(), screen.getMaxX() - fittedWidth),
                    Math.clamp(y, screen.getMinY(), screen.getMaxY() - fittedHeight),
                    fittedWidth,
                    fittedHeight,
                    maximized);
        }
    }

    /**
     * The table below the map.
     *
     * @param mapShare the share of the height, from 0 to 1, that the map has above it
     */
    public record Table(boolean open, double mapShare) {

        static final Table DEFAULT = new Table(false, 0.6);

        public Table {
            mapShare = mapShare > 0.1 && mapShare < 0.9 ? mapShare : 0.6;
        }
    }

    /**
     * @throws NullPointerException if anything but the place or the drawer is missing
     */
    public Settings {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(theme, "theme");
        hiddenLayers = Set.copyOf(hiddenLayers);
        Objects.requireNonNull(weights, "weights");
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(plate, "plate");
    }

    /** The settings of a first run, with the language and theme of the system. */
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
                false,
                false,
                PlateSettings.DEFAULT);
    }

    public Settings withLanguage(Language changed) {
        return new Settings(
                changed,
                theme,
                place,
                hiddenLayers,
                drawer,
                weights,
                table,
                chartsOpen,
                railFolded,
                tourSeen,
                plate);
    }

    /** The settings after the tour of the window has been shown. */
    public Settings withTourSeen() {
        return new Settings(
                language,
                theme,
                place,
                hiddenLayers,
                drawer,
                weights,
                table,
                chartsOpen,
                railFolded,
                true,
                plate);
    }

    public Optional<Place> knownPlace() {
        return Optional.ofNullable(place);
    }
}
