package org.plazaatlas.desktop.window;

import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.workspace.FittedView;
import org.plazaatlas.workspace.KeptViews;
import org.plazaatlas.workspace.SavedView;
import org.plazaatlas.workspace.Workspace;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;

/**
 * What the window showed of an atlas when it was closed: date, place, panel and all that belongs to
 * a view. It is never worth stopping the user for, so a failure is only logged.
 */
final class LastSession {

    private static final System.Logger LOG = System.getLogger(LastSession.class.getName());

    private final KeptViews file;
    private final Optional<FittedView> left;

    private LastSession(KeptViews file, Optional<FittedView> left) {
        this.file = file;
        this.left = left;
    }

    static LastSession of(Atlas atlas, Workspace workspace) {
        KeptViews file = workspace.session(atlas.contents().title());
        return new LastSession(
                file, read(file).stream().findFirst().map(saved -> FittedView.of(saved, atlas)));
    }

    private static List<SavedView> read(KeptViews file) {
        try {
            return file.read().views();
        } catch (IOException e) {
            LOG.log(Level.WARNING, file.file() + " is not usable; the window starts afresh", e);
            return List.of();
        }
    }

    /** Whether there is something to go on with. */
    boolean isPresent() {
        return left.isPresent();
    }

    /** Shows what was left; does nothing if there is nothing. */
    void resume(AtlasModel model) {
        left.ifPresent(fitted -> model.show(fitted.view(), fitted.arrangement()));
    }

    /** Keeps what is shown now. */
    void keep(AtlasModel model) {
        SavedView now =
                new SavedView(
                        "session", "", model.view(), model.maps().arrangementProperty().get());
        try {
            file.write(List.of(now));
        } catch (IOException e) {
            LOG.log(Level.WARNING, file.file() + " could not be written", e);
        }
    }
}
