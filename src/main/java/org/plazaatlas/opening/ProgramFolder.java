package org.plazaatlas.opening;

import java.nio.file.Path;

/** Where the program is installed. */
public final class ProgramFolder {

    /** System property that the launch scripts set: the folder that holds bin, lib and maps. */
    private static final String HOME = "plaza.home";

    private static final Path ATLAS = Path.of("maps", "mexico");

    private ProgramFolder() {}

    /** The folder that holds bin, lib and maps; the working folder when run from sources. */
    public static Path path() {
        return Path.of(System.getProperty(HOME, "."));
    }

    /** The folder of the atlas that comes with the program. */
    public static Path atlas() {
        return path().resolve(ATLAS).normalize();
    }
}
