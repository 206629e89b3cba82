package org.plazaatlas.cartography.marker;

import org.plazaatlas.territory.evidence.FaceLabel;
import org.plazaatlas.territory.mosaic.Face;
import org.plazaatlas.territory.snapshot.Snapshot;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Makes marks of the labels of each state. */
final class LabelsByState {

    private LabelsByState() {}

    /**
     * Marks of each state.
     *
     * @param maker makes the marks of a state, in their order, of its labels and the area in km²
     *     that each has there
     */
    static <M> Map<String, List<M>> marks(
            Snapshot snapshot, BiFunction<String, Map<FaceLabel, Double>, List<M>> maker) {
        Map<String, List<M>> byState = new LinkedHashMap<>();
        of(snapshot).forEach((state, labels) -> byState.put(state, maker.apply(state, labels)));
        return byState;
    }

    /** The different labels with holdings, by state, each with its area there in km². */
    private static Map<String, Map<FaceLabel, Double>> of(Snapshot snapshot) {
        Map<String, Map<FaceLabel, Double>> labels = new LinkedHashMap<>();
        for (Face face : snapshot.mosaic().faces()) {
            FaceLabel label = snapshot.label(face.index());
            if (!label.holdings().isEmpty()) {
                labels.computeIfAbsent(face.stateCode(), _ -> new IdentityHashMap<>())
                        .merge(label, face.areaSquareKm(), Double::sum);
            }
        }
        return Collections.unmodifiableMap(labels);
    }
}
