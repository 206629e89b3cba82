package org.plazaatlas.desktop.window;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

import org.plazaatlas.briefing.print.Printers;
import org.plazaatlas.desktop.settings.SettingsFile;
import org.plazaatlas.desktop.state.OpenedAtlas;
import org.plazaatlas.opening.LaunchOptions;
import org.plazaatlas.opening.StartRehearsal;
import org.plazaatlas.workspace.WorkspaceFolder;

import java.util.Objects;

/** The program as JavaFX starts it. */
public final class PlazaApplication extends Application {

    private static volatile LaunchOptions opening;
    private static volatile EarlyOpening opener;

    /**
     * Stores what to open, because JavaFX makes the application itself and passes it only strings.
     * The atlas starts to open at once.
     */
    static void prepare(LaunchOptions asked) {
        opening = asked;
        opener = EarlyOpening.on(asked.atlasFolder(), OpenedAtlas::read);
    }

    @Override
    public void start(Stage stage) {
        WindowServices services =
                new WindowServices(
                        opener,
                        WindowThreads.ofProgram(),
                        new SystemDialogs(stage, getHostServices()),
                        Printers.ofSystem(),
                        SettingsFile.ofUser(),
                        WorkspaceFolder.ofUser(),
                        Platform.getPreferences().reducedMotionProperty(),
                        !StartRehearsal.isRunning());
        new AtlasWindow(stage, services, Objects.requireNonNull(opening, "opening")).open();
    }
}
