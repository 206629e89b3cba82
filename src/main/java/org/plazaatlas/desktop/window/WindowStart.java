package org.plazaatlas.desktop.window;

import javafx.application.Application;

import org.plazaatlas.opening.LaunchOptions;

import java.io.PrintStream;
import java.util.logging.Logger;

/** Starts the window, for a main class that does not extend a JavaFX application. */
public final class WindowStart {

    /** Held in a field: a logger that nobody holds is collected, and its filter with it. */
    private static final Logger TOOLKIT = Logger.getLogger("javafx");

    private WindowStart() {}

    /**
     * Opens the window and returns after it is closed. Without a display it writes the opening view
     * as a picture instead and says so.
     *
     * @return the exit code of the program: 0, or 1 if there was neither a window nor a picture
     * @throws IllegalStateException if JavaFX has been launched in this program before
     */
    public static int launch(LaunchOptions opening, PrintStream out, PrintStream err) {
        // AWT paints the maps without a screen; it must not start its own toolkit beside JavaFX.
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

    /** Filters a warning that JavaFX is on the class path: that is intended here. */
    private static void quietToolkit() {
        TOOLKIT.setFilter(
                record -> !String.valueOf(record.getMessage()).startsWith("Unsupported JavaFX"));
    }
}
