package org.plazaatlas.desktop.window;

import org.plazaatlas.briefing.plate.PageExport;
import org.plazaatlas.cartography.geometry.PictureSize;
import org.plazaatlas.desktop.settings.Settings;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.opening.FolderHistory;
import org.plazaatlas.opening.LaunchOptions;
import org.plazaatlas.store.atlas.AtlasReader;
import org.plazaatlas.store.json.AtlasException;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.View;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** Writes the picture that the window would show, where no window can be opened. */
final class NoDisplay {

    static final Path PICTURE = Path.of("plaza-atlas.png");
    private static final PictureSize SIZE = new PictureSize(1920, 1080, 1);

    private NoDisplay() {}

    /** Whether it is certain that no window can be opened. Then JavaFX is not even started. */
    static boolean isCertain(Properties system, Map<String, String> environment) {
        boolean linux =
                system.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        boolean ownPlatform = system.containsKey("glass.platform");
        boolean display = isSet(environment, "DISPLAY") || isSet(environment, "WAYLAND_DISPLAY");
        return linux && !ownPlatform && !display;
    }

    private static boolean isSet(Map<String, String> environment, String name) {
        return !environment.getOrDefault(name, "").isEmpty();
    }

    /**
     * Writes the opening view to a file and says so; returns the exit code of the program: 0, or 1
     * if the atlas cannot be read or the file cannot be written.
     */
    static int writePicture(LaunchOptions opening, Path picture, PrintStream out, PrintStream err) {
        Settings settings = settings(opening);
        Words words = Words.of(NoDisplay.class, settings.language());
        out.println(words.get("noDisplay"));
        try {
            Atlas atlas = AtlasReader.read(opening.atlasFolder());
            View view = OpeningView.of(atlas, opening.date(), settings);
            new PageExport(FolderHistory.of(atlas, opening.atlasFolder()))
                    .write(view, SIZE, picture);
        } catch (AtlasException e) {
            err.println(e.in(settings.language()));
            return 1;
        } catch (IOException e) {
            err.println(e.getMessage());
            return 1;
        }
        out.println(words.get("pictureInstead", picture.toAbsolutePath()));
        out.println(words.get("howToOpen"));
        return 0;
    }

    private static Settings settings(LaunchOptions opening) {
        Settings firstRun = Settings.ofFirstRun(Locale.getDefault(), Theme.LIGHT);
        return opening.language().map(firstRun::withLanguage).orElse(firstRun);
    }
}
