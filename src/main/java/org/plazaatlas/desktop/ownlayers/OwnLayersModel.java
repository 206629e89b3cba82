package org.plazaatlas.desktop.ownlayers;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.locationtech.jts.geom.Envelope;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.desktop.work.FxThread;
import org.plazaatlas.desktop.work.NewestOnly;
import org.plazaatlas.dossier.subject.Dossiers;
import org.plazaatlas.layer.added.AddedLayer;
import org.plazaatlas.layer.added.LayerStack;
import org.plazaatlas.layer.loaded.AtlasPlaces;
import org.plazaatlas.layer.loaded.LoadedFeature;
import org.plazaatlas.layer.shown.PreparedLayer;
import org.plazaatlas.model.Subject;
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
    private final Dossiers dossiers;
    private final Executor loading;
    private final LayerStack stack = new LayerStack();
    private final AtlasPlaces places;
    private final LayerPreparing preparing;
    private final NewestOnly<List<AddedLayer>, List<OwnLayer>> reading;
    private final ReadOnlyObjectWrapper<List<OwnLayer>> layers =
            new ReadOnlyObjectWrapper<>(this, "layers", List.of());

    private final ReadOnlyObjectWrapper<List<FeaturesOfLayer>> selected =
            new ReadOnlyObjectWrapper<>(this, "selected", List.of());

    /**
     * @param loading reads the files
     * @param before of the same atlas, with something else said about it: what it read need not be
     *     read again
     */
    public OwnLayersModel(
            AtlasModel model,
            Dossiers dossiers,
            Executor loading,
            Optional<OwnLayersModel> before) {
        this.model = model;
        this.dossiers = dossiers;
        this.loading = loading;
        places = before.map(OwnLayersModel::places).orElseGet(() -> new AtlasPlaces(model.atlas()));
        preparing = before.map(its -> its.preparing).orElseGet(() -> new LayerPreparing(places));
        before.ifPresent(its -> show(its.layers.get()));
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
        forgetChanged(read);
        List<PreparedLayer> shown =
                read.stream()
                        .filter(layer -> layer.added().visible())
                        .flatMap(layer -> layer.prepared().stream())
                        .toList();
        model.showOwnLayers(new LayersOnDays(shown));
    }

    /** What was selected of a layer that is gone or reads otherwise is selected no more. */
    private void forgetChanged(List<OwnLayer> read) {
        select(selected.get().stream().filter(some -> read.contains(some.layer())).toList());
    }

    /** The list through which they are changed. */
    public LayerStack stack() {
        return stack;
    }

    /** Answers questions about the layers in the background. */
    <Q, A> NewestOnly<Q, A> answering(NewestOnly.Work<Q, A> work) {
        return new NewestOnly<>(work, loading, FxThread::run);
    }

    /** The name of a subject of the atlas, in the language of the window. */
    String name(Subject subject) {
        return dossiers.name(subject, model.view().language());
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

    /** The features that are selected, of one layer or of several, the topmost layer first. */
    public ReadOnlyObjectProperty<List<FeaturesOfLayer>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** The selected features of a layer. */
    List<LoadedFeature> selectedOf(String layerId) {
        return selected.get().stream()
                .filter(some -> some.layer().added().id().equals(layerId))
                .flatMap(some -> some.features().stream())
                .toList();
    }

    /** Selects these features and no others. */
    void select(List<FeaturesOfLayer> features) {
        if (!selected.get().equals(features)) {
            selected.set(List.copyOf(features));
        }
    }

    /** Selects nothing; returns whether something was selected. */
    public boolean clearSelection() {
        boolean some = !selected.get().isEmpty();
        select(List.of());
        return some;
    }

    /** Selects what is shown of the layers at a place. */
    void selectAt(FeaturesAtPlace place) {
        select(place.of(layers.get().reversed(), model.view().days()));
    }

    /** Moves the map to some features. */
    void zoomTo(List<LoadedFeature> features) {
        Envelope box = new Envelope();
        features.forEach(
                one -> one.shape().ifPresent(s -> box.expandToInclude(s.getEnvelopeInternal())));
        zoomTo(box);
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
