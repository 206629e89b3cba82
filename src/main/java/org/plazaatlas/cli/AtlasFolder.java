package org.plazaatlas.cli;

import org.plazaatlas.model.Atlas;
import org.plazaatlas.opening.FolderHistory;
import org.plazaatlas.territory.History;

import picocli.CommandLine.Option;

import java.nio.file.Path;

/** The option that says which atlas is meant, and what is made of its folder. */
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

    /** The history of the atlas of this folder. */
    History history(Atlas atlas) {
        return FolderHistory.of(atlas, path());
    }

    static Path bundled() {
        return Path.of(System.getProperty(HOME, ".")).resolve(BUNDLED).normalize();
    }
}
