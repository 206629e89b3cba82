package org.plazaatlas.desktop.ownlayers;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.locationtech.jts.geom.Envelope;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.desktop.work.FxThread;
import org.plazaatlas.desktop.work.NewestOnly;
import org.plazaatlas.layer.added.AddedLayer;
import org.plazaatlas.layer.added.LayerStack;
import org.plazaatlas.layer.loaded.AtlasPlaces;
import org.plazaatlas.layer.shown.PreparedLayer;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.LayersOnDays;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

/**
 * The layers that the analyst added, read in the background and shown on the map. For the FX thread
 * only.
 */
public final class OwnLayersModel {

    private static final double MARGIN = 1.15;
    private static final double LEAST_METRES = 20_000;

    private final AtlasModel model;
    private final LayerStack stack = new LayerStack();
    private final AtlasPlaces places;
    private final NewestOnly<List<AddedLayer>, List<OwnLayer>> reading;
    private final ReadOnlyObjectWrapper<List<OwnLayer>> layers =
            new ReadOnlyObjectWrapper<>(this, "layers", List.of());

    /**
     * @param loading reads the files
     */
    public OwnLayersModel(AtlasModel model, Executor loading) {
        this.model = model;
        places = new AtlasPlaces(model.atlas());
        LayerPreparing preparing = new LayerPreparing(places);
        reading = new NewestOnly<>(preparing::of, loading, FxThread::run);
        reading.answerProperty()
                .subscribe(
                        answer -> {
                            if (answer != null) {
                                show(answer.value());
                            }
                        });
        stack.listen(change -> reading.ask(change.after()));
    }

    private void show(List<OwnLayer> read) {
        layers.set(read);
        List<PreparedLayer> shown =
                read.stream()
                        .filter(layer -> layer.added().visible())
                        .flatMap(layer -> layer.prepared().stream())
                        .toList();
        model.showOwnLayers(new LayersOnDays(shown));
    }

    /** The list through which they are changed. */
    public LayerStack stack() {
        return stack;
    }

    AtlasModel model() {
        return model;
    }

    AtlasPlaces places() {
        return places;
    }

    /** The layers as they were last read, from bottom to top. */
    ReadOnlyObjectProperty<List<OwnLayer>> layersProperty() {
        return layers.getReadOnlyProperty();
    }

    /** Whether files are being read. */
    ReadOnlyBooleanProperty busyProperty() {
        return reading.busyProperty();
    }

    Optional<OwnLayer> layer(String id) {
        return layers.get().stream().filter(layer -> layer.added().id().equals(id)).findFirst();
    }

    /** Moves the map to all of a layer. */
    void zoomTo(OwnLayer layer) {
        layer.prepared().map(prepared -> prepared.loaded().bounds()).ifPresent(this::zoomTo);
    }

    /** Moves the map to a box, in map metres. */
    void zoomTo(Envelope box) {
        if (box.isNull()) {
            return;
        }
        double width = Math.max(LEAST_METRES, box.getWidth() * MARGIN) / 2;
        double height = Math.max(LEAST_METRES, box.getHeight() * MARGIN) / 2;
        double x = box.centre().x;
        double y = box.centre().y;
        model.showExtent(new Extent(x - width, y - height, x + width, y + height));
    }
}
