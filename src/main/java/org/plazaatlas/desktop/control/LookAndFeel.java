package org.plazaatlas.desktop.control;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.text.Font;

import org.plazaatlas.view.Theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The look of every window of the program: the Primer theme of AtlantaFX, our own style sheet on
 * top of it, and the font.
 */
public final class LookAndFeel {

    private static final String SHEET = styleSheet("/org/plazaatlas/desktop/plaza.css");

    /** Where no window can be seen through, shadows of menus would stand in a white frame. */
    private static final String OPAQUE = styleSheet("/org/plazaatlas/desktop/opaque.css");

    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
    private static final List<String> FONTS =
            List.of("Inter_400Regular.ttf", "Inter_500Medium.ttf", "Inter_600SemiBold.ttf");

    private LookAndFeel() {}

    /**
     * Loads the bundled font, which the maps use too.
     *
     * @throws UncheckedIOException if the font cannot be read
     */
    public static void loadFont() {
        for (String name : FONTS) {
            try (InputStream font =
                    LookAndFeel.class.getResourceAsStream("/assets/fonts/" + name)) {
                Font.loadFont(font, 13);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The icon of the program in the sizes that window managers ask for. */
    public static List<Image> icons() {
        return Stream.of(16, 32, 48, 128)
                .map(size -> new Image(styleSheet("/assets/icons/plaza-" + size + ".png")))
                .toList();
    }

    /**
     * The address of a bundled style sheet or picture.
     *
     * @param path from the root of the class path, so that it stays valid when the caller is moved
     * @throws NullPointerException if there is none
     */
    public static String styleSheet(String path) {
        return Objects.requireNonNull(LookAndFeel.class.getResource(path), path).toExternalForm();
    }

    /** Gives a window the look of a theme; to be called again when the theme changes. */
    public static void apply(Theme theme, Scene scene) {
        Application.setUserAgentStylesheet(
                theme == Theme.DARK
                        ? new PrimerDark().getUserAgentStylesheetBSS()
                        : new PrimerLight().getUserAgentStylesheetBSS());
        if (!scene.getStylesheets().contains(SHEET)) {
            scene.getStylesheets().add(SHEET);
            if (!Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW)) {
                scene.getStylesheets().add(OPAQUE);
            }
            FocusRing.install(scene);
        }
        scene.getRoot().pseudoClassStateChanged(DARK, theme == Theme.DARK);
    }

    /** The theme that the operating system prefers. */
    public static Theme ofSystem() {
        return Platform.getPreferences().getColorScheme() == ColorScheme.DARK
                ? Theme.DARK
                : Theme.LIGHT;
    }
}
