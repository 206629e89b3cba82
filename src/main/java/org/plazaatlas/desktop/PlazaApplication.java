package org.plazaatlas.desktop;

import javafx.application.Application;
import javafx.stage.Stage;

import java.util.Objects;

/** The program as JavaFX starts it. */
public final class PlazaApplication extends Application {

    private static volatile Opening opening;

    /** JavaFX makes the application itself; what to open has to wait for it here. */
    static void prepare(Opening asked) {
        opening = asked;
    }

    @Override
    public void start(Stage stage) {
        WindowServices services =
                new WindowServices(
                        OpenedAtlas::read,
                        WindowServices.thread("loading"),
                        WindowServices.thread("painting"),
                        new SystemDialogs(stage, getHostServices()),
                        SettingsFile.ofUser(),
                        PictureWriter.png());
        new AtlasWindow(stage, services, Objects.requireNonNull(opening, "opening")).open();
    }
}
