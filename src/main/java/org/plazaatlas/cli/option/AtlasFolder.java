package org.plazaatlas.cli.option;

import org.plazaatlas.model.Atlas;
import org.plazaatlas.opening.FolderHistory;
import org.plazaatlas.opening.ProgramFolder;
import org.plazaatlas.territory.time.History;

import picocli.CommandLine.Option;

import java.nio.file.Path;

/** The option that says which atlas is meant, and what is made of its folder. */
public final class AtlasFolder {

    @Option(names = "--atlas", paramLabel = "DIR", descriptionKey = "option.atlas")
    private Path folder;

    /** The folder asked for, else the bundled one. */
    public Path path() {
        return folder == null ? ProgramFolder.atlas() : folder;
    }

    /** The history of the atlas of this folder. */
    public History history(Atlas atlas) {
        return FolderHistory.of(atlas, path());
    }
}
