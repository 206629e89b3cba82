package org.plazaatlas.desktop.workspace;

import javafx.util.Subscription;

import org.plazaatlas.language.Text;
import org.plazaatlas.layer.added.LayerChange;
import org.plazaatlas.layer.added.LayerStack;
import org.plazaatlas.workspace.file.WorkspaceContents;

/**
 * Keeps the layers on the map and those of the workspace alike: a change of the layers is a step of
 * the workspace, and a step that is undone changes the layers.
 */
public final class LayerSteps {

    private final WorkspaceModel workspace;
    private final LayerStack layers;
    private final Subscription following;

    /** Shows the layers of the workspace, and follows both from then on. */
    public LayerSteps(WorkspaceModel workspace, LayerStack layers) {
        this.workspace = workspace;
        this.layers = layers;
        following = workspace.contentsProperty().subscribe(this::follow);
        layers.listen(this::keep);
    }

    private void follow(WorkspaceContents contents) {
        layers.replace(Text.EMPTY, contents.layers());
    }

    /** Does nothing if the change came from the workspace, which has these layers already. */
    private void keep(LayerChange change) {
        workspace.change(change.name(), contents -> contents.withLayers(change.after()));
    }

    /** Follows the workspace no more. */
    public void stop() {
        following.unsubscribe();
    }
}
