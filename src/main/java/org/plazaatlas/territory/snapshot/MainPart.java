package org.plazaatlas.territory.snapshot;

import org.plazaatlas.territory.evidence.FaceLabel;
import org.plazaatlas.territory.evidence.Status;
import org.plazaatlas.territory.mosaic.FaceSet;
import org.plazaatlas.territory.mosaic.Mosaic;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The largest part of a place that has one status and is dominated by the same organizations.
 *
 * @param label that of most of it
 * @param share of the place, from 0 to 1
 */
public record MainPart(FaceLabel label, FaceSet faces, double share) {

    /** From this share on, a part stands for the whole. */
    private static final double NEARLY_ALL = 0.95;

    private record Kind(Status status, Set<String> dominantIds) {}

    /** The main part of some faces; unclaimed if there are none. */
    public static MainPart of(Snapshot snapshot, FaceSet place) {
        Map<FaceLabel, FaceSet.Builder> byLabel = new HashMap<>();
        Map<Kind, FaceSet.Builder> byKind = new HashMap<>();
        place.stream()
                .forEach(
                        face -> {
                            FaceLabel label = snapshot.label(face);
                            byLabel.computeIfAbsent(label, _ -> new FaceSet.Builder()).add(face);
                            byKind.computeIfAbsent(kind(label), _ -> new FaceSet.Builder())
                                    .add(face);
                        });
        Mosaic mosaic = snapshot.mosaic();
        return largest(FaceSet.Builder.buildAll(byKind), mosaic)
                .map(part -> part(part, FaceSet.Builder.buildAll(byLabel), place, mosaic))
                .orElseGet(() -> new MainPart(FaceLabel.UNCLAIMED, FaceSet.NONE, 1));
    }

    private static Kind kind(FaceLabel label) {
        return new Kind(label.status(), label.dominantIds());
    }

    private static <K> Optional<Map.Entry<K, FaceSet>> largest(
            Map<K, FaceSet> parts, Mosaic mosaic) {
        return parts.entrySet().stream()
                .max(Comparator.comparingDouble(part -> mosaic.areaSquareKm(part.getValue())));
    }

    private static MainPart part(
            Map.Entry<Kind, FaceSet> main,
            Map<FaceLabel, FaceSet> byLabel,
            FaceSet place,
            Mosaic mosaic) {
        byLabel.keySet().removeIf(label -> !kind(label).equals(main.getKey()));
        return new MainPart(
                largest(byLabel, mosaic).orElseThrow().getKey(),
                main.getValue(),
                mosaic.areaSquareKm(main.getValue()) / mosaic.areaSquareKm(place));
    }

    /** Whether it stands for the whole place. */
    public boolean isNearlyAll() {
        return share >= NEARLY_ALL;
    }
}
