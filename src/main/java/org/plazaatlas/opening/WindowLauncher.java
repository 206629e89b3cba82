package org.plazaatlas.opening;

/** What opens the window when {@code plaza} is called without a command. */
@FunctionalInterface
public interface WindowLauncher {

    /** Opens the window and stays until it is closed; returns the program's exit code. */
    int launch(LaunchOptions options);
}
