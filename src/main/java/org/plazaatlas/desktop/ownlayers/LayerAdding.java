package org.plazaatlas.desktop.ownlayers;

import javafx.stage.Window;

import org.plazaatlas.desktop.control.Dialogs;
import org.plazaatlas.layer.opening.ShapefileParts;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;

/** Adds files of the analyst to the map: asks for them, and shows what they hold first. */
public final class LayerAdding {

    private final OwnLayersModel model;
    private final Executor loading;
    private final Dialogs choosers;
    private final Window owner;
    private final BiConsumer<Path, String> municipalities;

    /**
     * @param loading reads the files
     * @param municipalities takes a layer of municipalities, by its file and name, into the atlas
     * @param owner the window over which the dialog opens
     */
    public LayerAdding(
            OwnLayersModel model,
            Executor loading,
            Dialogs choosers,
            BiConsumer<Path, String> municipalities,
            Window owner) {
        this.model = model;
        this.loading = loading;
        this.choosers = choosers;
        this.municipalities = municipalities;
        this.owner = owner;
    }

    /** Lets the user choose files to add. */
    public void choose() {
        add(ShapefileParts.whole(choosers.chooseLayerFiles()));
    }

    /** Shows what files hold, and adds what is chosen of them. */
    public void add(List<Path> files) {
        if (!files.isEmpty()) {
            AddLayersDialog.show(model, loading, municipalities, files, owner);
        }
    }
}
