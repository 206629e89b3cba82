package org.plazaatlas.workspace;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * The folders in which an operating system keeps the files of its user: the XDG base directories,
 * {@code %APPDATA%} or {@code Application Support}.
 *
 * @param system the name of the operating system
 * @param home the user's home folder
 * @param environment the variables of the environment
 */
public record UserFolders(String system, Path home, Map<String, String> environment) {

    public UserFolders {
        environment = Map.copyOf(environment);
    }

    /** The folders of the user who runs the program. */
    public static UserFolders ofUser() {
        return new UserFolders(
                System.getProperty("os.name"),
                Path.of(System.getProperty("user.home")),
                System.getenv());
    }

    /** The folder for what the program remembers by itself. */
    public Path settings() {
        return folder("XDG_CONFIG_HOME", ".config");
    }

    /** The folder for what the user made. */
    public Path data() {
        return folder("XDG_DATA_HOME", ".local/share");
    }

    private Path folder(String xdgVariable, String xdgDefault) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("win") && environment.containsKey("APPDATA")) {
            return Path.of(environment.get("APPDATA"), "Plaza Atlas");
        }
        if (name.contains("mac")) {
            return home.resolve("Library/Application Support/Plaza Atlas");
        }
        String xdg = environment.getOrDefault(xdgVariable, "");
        return (xdg.isEmpty() ? home.resolve(xdgDefault) : Path.of(xdg)).resolve("plaza-atlas");
    }
}
