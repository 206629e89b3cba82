package org.plazaatlas.opening;

/** Opens the window when {@code plaza} is called without a command. */
@FunctionalInterface
public interface WindowLauncher {

    /** Opens the window, waits until it is closed, and returns the program's exit code. */
    int launch(LaunchOptions options);
}
