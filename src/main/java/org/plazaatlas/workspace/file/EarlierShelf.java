package org.plazaatlas.workspace.file;

import org.plazaatlas.store.json.Problem;
import org.plazaatlas.workspace.KeptViews;
import org.plazaatlas.workspace.SavedView;
import org.plazaatlas.workspace.WorkspaceFolder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a version of the program that had no workspace files kept for one atlas. Its files are read
 * and stay where they are.
 *
 * @param problems what is wrong with the file of views; what could be read is there
 * @param putAside the new name of a damaged file of views
 */
public record EarlierShelf(AtlasShelf shelf, List<Problem> problems, Optional<Path> putAside) {

    public EarlierShelf {
        problems = List.copyOf(problems);
    }

    /**
     * Reads what was kept.
     *
     * @throws IOException if the file of views cannot be read
     */
    public static EarlierShelf read(WorkspaceFolder folder, String atlasKey) throws IOException {
        KeptViews.Found views = folder.earlierViews(atlasKey).read();
        Optional<SavedView> shown =
                folder.earlierSession(atlasKey).read().views().stream().findFirst();
        return new EarlierShelf(
                AtlasShelf.EMPTY.withViews(views.views()).withShown(shown),
                views.problems(),
                views.putAside());
    }
}
