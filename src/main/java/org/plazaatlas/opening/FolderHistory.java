package org.plazaatlas.opening;

import org.plazaatlas.model.Atlas;
import org.plazaatlas.store.atlas.AtlasCache;
import org.plazaatlas.territory.mosaic.MosaicArchive;
import org.plazaatlas.territory.time.History;

import java.nio.file.Path;

/** Makes the history of an atlas from its folder, for commands and window alike. */
public final class FolderHistory {

    private FolderHistory() {}

    /**
     * The history of an atlas; the mosaic of a large one is cached in its folder.
     *
     * @throws IllegalArgumentException naming the claim whose area the atlas cannot place
     */
    public static History of(Atlas atlas, Path folder) {
        AtlasCache cache = AtlasCache.ofMosaic(folder, MosaicArchive.VERSION);
        return History.of(atlas, MosaicArchive.mosaic(atlas, cache::read, cache::write));
    }
}
