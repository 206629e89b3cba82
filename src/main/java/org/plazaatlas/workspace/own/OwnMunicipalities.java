package org.plazaatlas.workspace.own;

import org.plazaatlas.language.Words;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.store.atlas.MunicipalityOutlines;
import org.plazaatlas.store.json.AtlasException;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/**
 * Outlines of municipalities that a workspace keeps for an atlas whose own folder cannot be written
 * to. They take the place of those that the atlas has.
 */
public final class OwnMunicipalities {

    private OwnMunicipalities() {}

    /**
     * An atlas with the outlines of a folder; as it is if there is none.
     *
     * @throws AtlasException if they cannot be read
     */
    public static Atlas of(Atlas atlas, Optional<Path> folder) throws AtlasException {
        return folder.isEmpty() ? atlas : with(atlas, folder.get());
    }

    private static Atlas with(Atlas atlas, Path folder) throws AtlasException {
        return new Atlas(
                atlas.contents()
                        .withMunicipalities(MunicipalityOutlines.read(folder, atlas.projection())),
                Optional.of(Words.both(OwnMunicipalities.class, "own.municipalities")));
    }

    /** A new folder beside a workspace; each import has its own, so that it can be undone. */
    public static Path folderBeside(Path workspace, String atlasKey) {
        String name = workspace.getFileName().toString().replaceFirst("\\.plaza$", "");
        return workspace
                .resolveSibling(name + ".municipalities")
                .resolve(atlasKey + "-" + UUID.randomUUID().toString().substring(0, 8));
    }
}
