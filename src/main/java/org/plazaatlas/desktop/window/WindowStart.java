package org.plazaatlas.desktop.window;

import javafx.application.Application;

import org.plazaatlas.opening.LaunchOptions;

import java.io.PrintStream;
import java.util.logging.Logger;

/** The way into the window, for a main class that JavaFX knows nothing of. */
public final class WindowStart {

    /** Kept, because a logger that nobody holds forgets its level. */
    private static final Logger TOOLKIT = Logger.getLogger("javafx");

    private WindowStart() {}

    /**
     * Opens the window and returns when it was closed. Where there is no display it writes the
     * opening view as a picture instead and says so.
     *
     * @return the exit code of the program: 0, or 1 if there was neither a window nor a picture
     */
    public static int launch(LaunchOptions opening, PrintStream out, PrintStream err) {
        // Maps are painted by AWT without a screen; it must not look for one beside JavaFX.
        System.setProperty("java.awt.headless", "true");
        if (NoDisplay.isCertain(System.getProperties(), System.getenv())) {
            return NoDisplay.writePicture(opening, NoDisplay.PICTURE, out, err);
        }
        PlazaApplication.prepare(opening);
        quietToolkit();
        try {
            Application.launch(PlazaApplication.class);
            return 0;
        } catch (UnsupportedOperationException e) {
            return NoDisplay.writePicture(opening, NoDisplay.PICTURE, out, err);
        }
    }

    /** JavaFX warns about being on the class path, which is where it is meant to be here. */
    private static void quietToolkit() {
        TOOLKIT.setFilter(
                record -> !String.valueOf(record.getMessage()).startsWith("Unsupported JavaFX"));
    }
}
