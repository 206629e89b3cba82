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
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

/**
 * Reads and prepares layers in the background. What was read stays in memory for as long as a layer
 * refers to it. Tables of municipalities fill the areas of those layers that have them. For one
 * thread at a time.
 */
final class LayerPreparing {

    private final AtlasPlaces places;
    private final Map<LayerReference, LoadedLayer> loaded = new HashMap<>();
    private final Map<AddedLayer, OwnLayer> prepared = new HashMap<>();
    private AtlasPlaces withAreas;
    private List<LoadedLayer> areas = List.of();

    LayerPreparing(AtlasPlaces places) {
        this.places = places;
        withAreas = places;
    }

    /**
     * The layers, from bottom to top; what cannot be read is told in its place.
     *
     * @throws CancellationException if the course is cancelled
     */
    List<OwnLayer> of(List<AddedLayer> layers, Course course) {
        loaded.keySet().retainAll(layers.stream().map(AddedLayer::reference).toList());
        prepared.keySet().retainAll(layers);
        Map<String, OwnLayer> ready = new HashMap<>();
        layers.stream()
                .filter(layer -> !isJoined(layer))
                .forEach(l -> ready.put(l.id(), of(l, course)));
        takeAreas(ready.values());
        layers.stream()
                .filter(LayerPreparing::isJoined)
                .forEach(l -> ready.put(l.id(), of(l, course)));
        return layers.stream().map(layer -> ready.get(layer.id())).toList();
    }

    private static boolean isJoined(AddedLayer layer) {
        return layer.reference().join().isPresent();
    }

    /** Tables are joined anew if other areas are there now. */
    private void takeAreas(Collection<OwnLayer> shaped) {
        List<LoadedLayer> now =
                shaped.stream()
                        .flatMap(layer -> layer.prepared().stream())
                        .map(PreparedLayer::loaded)
                        .toList();
        if (!Set.copyOf(now).equals(Set.copyOf(areas))) {
            areas = now;
            withAreas = places.with(now);
            loaded.keySet().removeIf(reference -> reference.join().isPresent());
            prepared.keySet().removeIf(LayerPreparing::isJoined);
        }
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
                        withAreas,
                        (_, _) -> {
                            if (course.isCancelled()) {
                                throw new InterruptedIOException();
                            }
                        })
                .load(reference);
    }
}
