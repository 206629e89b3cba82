package org.plazaatlas.desktop.window;

import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.desktop.workspace.WorkspaceModel;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.workspace.FittedView;
import org.plazaatlas.workspace.SavedView;
import org.plazaatlas.workspace.WorkspaceFolder;

import java.util.Optional;

/**
 * What the window showed of an atlas when it was closed: date, place, panel and all that belongs to
 * a view. The workspace keeps it, but nobody is asked to save it.
 */
final class LastSession {

    private final WorkspaceModel workspace;
    private final Atlas atlas;
    private final String key;

    LastSession(Atlas atlas, WorkspaceModel workspace) {
        this.workspace = workspace;
        this.atlas = atlas;
        key = WorkspaceFolder.atlasKey(atlas.contents().title());
    }

    private Optional<FittedView> left() {
        return workspace
                .contents()
                .shelf(key)
                .flatMap(shelf -> shelf.shown())
                .map(saved -> FittedView.of(saved, atlas));
    }

    /** Whether there is something to go on with. */
    boolean isPresent() {
        return left().isPresent();
    }

    /** Shows what was left; does nothing if there is nothing. */
    void resume(AtlasModel model) {
        left().ifPresent(fitted -> model.show(fitted.view(), fitted.arrangement()));
    }

    /** What is shown now. */
    SavedView now(AtlasModel model) {
        return new SavedView("session", "", model.view(), model.maps().arrangementProperty().get());
    }

    /** Keeps what is shown now. */
    void keep(AtlasModel model) {
        SavedView now = now(model);
        workspace.changeSilently(
                contents -> contents.with(key, shelf -> shelf.withShown(Optional.of(now))));
        workspace.secure();
    }
}
