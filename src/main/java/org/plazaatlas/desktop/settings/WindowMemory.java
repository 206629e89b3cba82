package org.plazaatlas.desktop.settings;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

import org.plazaatlas.desktop.control.LookAndFeel;
import org.plazaatlas.desktop.piece.PlateSettings;
import org.plazaatlas.language.Language;
import org.plazaatlas.territory.pressure.PressureWeights;
import org.plazaatlas.view.Layer;
import org.plazaatlas.view.View;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Remembers how the window was left, and restores it. */
public final class WindowMemory {

    private static final double FIRST_WIDTH = 1600;
    private static final double FIRST_HEIGHT = 1000;

    private final Stage stage;
    private final SettingsFile file;
    private Settings settings;

    /**
     * @param language replaces the stored one, if given
     */
    public WindowMemory(Stage stage, SettingsFile file, Optional<Language> language) {
        this.stage = stage;
        this.file = file;
        Settings read = file.read(Settings.ofFirstRun(Locale.getDefault(), LookAndFeel.ofSystem()));
        settings = language.map(read::withLanguage).orElse(read);
    }

    public Settings settings() {
        return settings;
    }

    /** Puts the window where it was, if a screen is still there: it may have been unplugged. */
    public void placeWindow() {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        double width = Math.min(FIRST_WIDTH, screen.getWidth());
        double height = Math.min(FIRST_HEIGHT, screen.getHeight());
        // Left to itself, the toolkit lets the title bar of a window as high as the screen stick
        // out.
        stage.setX(screen.getMinX() + (screen.getWidth() - width) / 2);
        stage.setY(screen.getMinY() + (screen.getHeight() - height) / 2);
        stage.setWidth(width);
        stage.setHeight(height);
        settings.knownPlace().filter(WindowMemory::isOnAScreen).ifPresent(this::place);
    }

    private static boolean isOnAScreen(Settings.Place place) {
        return !Screen.getScreensForRectangle(place.x(), place.y(), place.width(), place.height())
                .isEmpty();
    }

    private void place(Settings.Place place) {
        Rectangle2D screen =
                Screen.getScreensForRectangle(place.x(), place.y(), place.width(), place.height())
                        .getFirst()
                        .getVisualBounds();
        Settings.Place fitted = place.within(screen);
        stage.setX(fitted.x());
        stage.setY(fitted.y());
        stage.setWidth(fitted.width());
        stage.setHeight(fitted.height());
        stage.setMaximized(fitted.maximized());
    }

    /**
     * Takes over the settings from what the window shows now. The place is kept in full screen,
     * because that is not a place to restore.
     */
    public void notice(View view, PanelState panels, PressureWeights weights, PlateSettings plate) {
        Set<Layer> hidden = EnumSet.allOf(Layer.class);
        hidden.removeAll(view.layers());
        settings =
                new Settings(
                        view.language(),
                        view.theme(),
                        placeNow(),
                        hidden,
                        panels.drawerProperty().get(),
                        weights,
                        new Settings.Table(
                                panels.tableOpenProperty().get(), panels.mapShareProperty().get()),
                        panels.chartsOpenProperty().get(),
                        panels.railFoldedProperty().get(),
                        settings.tourSeen(),
                        plate);
    }

    private Settings.Place placeNow() {
        if (stage.isFullScreen()) {
            return settings.place();
        }
        return new Settings.Place(
                stage.getX(),
                stage.getY(),
                stage.getWidth(),
                stage.getHeight(),
                stage.isMaximized());
    }

    /** Remembers that the tour of the window has been shown. */
    public void noticeTour() {
        settings = settings.withTourSeen();
        save();
    }

    public void save() {
        file.write(settings);
    }
}
