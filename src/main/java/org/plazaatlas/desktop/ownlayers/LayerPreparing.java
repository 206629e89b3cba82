package org.plazaatlas.desktop.ownlayers;

import org.plazaatlas.desktop.work.BackgroundJob.Course;
import org.plazaatlas.layer.added.AddedLayer;
import org.plazaatlas.layer.added.LayerReference;
import org.plazaatlas.layer.loaded.AtlasPlaces;
import org.plazaatlas.layer.loaded.LayerLoader;
import org.plazaatlas.layer.loaded.LoadedLayer;
import org.plazaatlas.layer.shown.PreparedLayer;
import org.plazaatlas.store.file.FileReason;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * Reads and prepares layers in the background. What was read stays in memory for as long as a layer
 * refers to it. For one thread at a time.
 */
final class LayerPreparing {

    private final AtlasPlaces places;
    private final Map<LayerReference, LoadedLayer> loaded = new HashMap<>();
    private final Map<AddedLayer, OwnLayer> prepared = new HashMap<>();

    LayerPreparing(AtlasPlaces places) {
        this.places = places;
    }

    /**
     * The layers, from bottom to top; what cannot be read is told in its place.
     *
     * @throws CancellationException if the course is cancelled
     */
    List<OwnLayer> of(List<AddedLayer> layers, Course course) {
        loaded.keySet().retainAll(layers.stream().map(AddedLayer::reference).toList());
        prepared.keySet().retainAll(layers);
        List<OwnLayer> ready = new ArrayList<>();
        for (AddedLayer layer : layers) {
            ready.add(of(layer, course));
        }
        return ready;
    }

    private OwnLayer of(AddedLayer layer, Course course) {
        Optional<OwnLayer> known = Optional.ofNullable(prepared.get(layer));
        if (known.isPresent()) {
            return known.get();
        }
        try {
            LoadedLayer its = loaded.get(layer.reference());
            if (its == null) {
                its = load(layer.reference(), course);
                loaded.put(layer.reference(), its);
            }
            OwnLayer ready = OwnLayer.of(new PreparedLayer(layer, its));
            prepared.put(layer, ready);
            return ready;
        } catch (InterruptedIOException e) {
            throw new CancellationException();
        } catch (IOException e) {
            return OwnLayer.failed(layer, FileReason.of(e));
        }
    }

    private LoadedLayer load(LayerReference reference, Course course) throws IOException {
        return new LayerLoader(
                        places,
                        (_, _) -> {
                            if (course.isCancelled()) {
                                throw new InterruptedIOException();
                            }
                        })
                .load(reference);
    }
}
