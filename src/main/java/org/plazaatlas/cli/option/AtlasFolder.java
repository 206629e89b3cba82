package org.plazaatlas.cli.option;

import org.plazaatlas.model.Atlas;
import org.plazaatlas.opening.FolderHistory;
import org.plazaatlas.opening.ProgramFolder;
import org.plazaatlas.territory.time.History;

import picocli.CommandLine.Option;

import java.nio.file.Path;

/** The option that names an atlas folder, with the history of its atlas. */
public final class AtlasFolder {

    @Option(names = "--atlas", paramLabel = "DIR", descriptionKey = "option.atlas")
    private Path folder;

    /** The folder asked for; by default that of the bundled atlas. */
    public Path path() {
        return folder == null ? ProgramFolder.atlas() : folder;
    }

    /**
     * The history of the atlas of this folder.
     *
     * @throws IllegalArgumentException naming the claim whose area the atlas has no place for
     */
    public History history(Atlas atlas) {
        return FolderHistory.of(atlas, path());
    }
}
