package org.plazaatlas.cartography.marker;

import org.plazaatlas.territory.evidence.FaceLabel;
import org.plazaatlas.territory.mosaic.Face;
import org.plazaatlas.territory.snapshot.Snapshot;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Finds the labels of each state. */
final class LabelsByState {

    private LabelsByState() {}

    /** The different labels with holdings, by state. */
    static Map<String, Collection<FaceLabel>> of(Snapshot snapshot) {
        Map<String, Map<FaceLabel, FaceLabel>> labels = new LinkedHashMap<>();
        for (Face face : snapshot.mosaic().faces()) {
            FaceLabel label = snapshot.label(face.index());
            if (!label.holdings().isEmpty()) {
                labels.computeIfAbsent(face.stateCode(), _ -> new IdentityHashMap<>())
                        .put(label, label);
            }
        }
        Map<String, Collection<FaceLabel>> byState = new LinkedHashMap<>();
        labels.forEach((state, met) -> byState.put(state, met.keySet()));
        return Collections.unmodifiableMap(byState);
    }
}
