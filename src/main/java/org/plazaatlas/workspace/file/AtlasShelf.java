package org.plazaatlas.workspace.file;

import org.plazaatlas.workspace.SavedView;
import org.plazaatlas.workspace.own.OwnRecords;
import org.plazaatlas.workspace.own.OwnUse;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a workspace keeps for one atlas.
 *
 * @param views kept views, in the order of the user
 * @param shown what the window showed of the atlas last
 * @param own what the user says about the atlas
 * @param ownUse whether that counts in the window
 * @param municipalities the folder with outlines that take the place of those of the atlas
 */
public record AtlasShelf(
        List<SavedView> views,
        Optional<SavedView> shown,
        OwnRecords own,
        OwnUse ownUse,
        Optional<Path> municipalities) {

    /** Nothing kept. */
    public static final AtlasShelf EMPTY =
            new AtlasShelf(
                    List.of(), Optional.empty(), OwnRecords.NONE, OwnUse.WITH, Optional.empty());

    public AtlasShelf {
        views = List.copyOf(views);
    }

    public AtlasShelf withViews(List<SavedView> changed) {
        return new AtlasShelf(changed, shown, own, ownUse, municipalities);
    }

    public AtlasShelf withShown(Optional<SavedView> changed) {
        return new AtlasShelf(views, changed, own, ownUse, municipalities);
    }

    public AtlasShelf withOwn(OwnRecords changed) {
        return new AtlasShelf(views, shown, changed, ownUse, municipalities);
    }

    public AtlasShelf withOwnUse(OwnUse changed) {
        return new AtlasShelf(views, shown, own, changed, municipalities);
    }

    public AtlasShelf withMunicipalities(Path folder) {
        return new AtlasShelf(views, shown, own, ownUse, Optional.of(folder));
    }
}
