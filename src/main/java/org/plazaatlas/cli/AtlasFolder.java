package org.plazaatlas.cli;

import picocli.CommandLine.Option;

import java.nio.file.Path;

/** The option that says which atlas is meant. */
final class AtlasFolder {

    /** System property that the launch scripts set: the folder that holds bin, lib and maps. */
    private static final String HOME = "plaza.home";

    private static final Path BUNDLED = Path.of("maps", "mexico");

    @Option(names = "--atlas", paramLabel = "DIR", descriptionKey = "option.atlas")
    private Path folder;

    /** The folder asked for, else the bundled one. */
    Path path() {
        return folder == null ? bundled() : folder;
    }

    static Path bundled() {
        return Path.of(System.getProperty(HOME, ".")).resolve(BUNDLED).normalize();
    }
}
