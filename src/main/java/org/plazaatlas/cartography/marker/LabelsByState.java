package org.plazaatlas.cartography.marker;

import org.plazaatlas.territory.evidence.FaceLabel;
import org.plazaatlas.territory.mosaic.Face;
import org.plazaatlas.territory.snapshot.Snapshot;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Finds the labels of each state. */
final class LabelsByState {

    private LabelsByState() {}

    /** The different labels with holdings, by state, each with its area there in km². */
    static Map<String, Map<FaceLabel, Double>> of(Snapshot snapshot) {
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
