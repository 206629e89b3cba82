package org.plazaatlas.dossier.reading;

import org.plazaatlas.territory.evidence.FaceLabel;
import org.plazaatlas.territory.evidence.Holding;
import org.plazaatlas.territory.evidence.Status;
import org.plazaatlas.territory.mosaic.Face;
import org.plazaatlas.territory.mosaic.FaceSet;
import org.plazaatlas.territory.snapshot.Snapshot;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How a place stands on a date: what the largest part of it is, and who is dominant there.
 *
 * @param dominantIds organizations dominant in that part, by id
 * @param share that part of the place, from 0 to 1
 */
public record MainStatus(Status status, List<String> dominantIds, double share) {

    /** The standing of some faces; those of no face are unclaimed. */
    public static MainStatus of(Snapshot snapshot, FaceSet faces) {
        Map<MainStatus, Double> areas = new HashMap<>();
        double whole = 0;
        for (int index : faces.stream().toArray()) {
            Face face = snapshot.mosaic().faces().get(index);
            areas.merge(of(snapshot.label(index)), face.areaSquareKm(), Double::sum);
            whole += face.areaSquareKm();
        }
        double total = whole;
        return areas.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(e -> e.getKey().withShare(e.getValue() / total))
                .orElseGet(() -> of(FaceLabel.UNCLAIMED));
    }

    private static MainStatus of(FaceLabel label) {
        List<String> dominant =
                label.dominant().stream()
                        .map(Holding::organizationId)
                        .sorted(Comparator.naturalOrder())
                        .toList();
        return new MainStatus(label.status(), dominant, 1);
    }

    private MainStatus withShare(double changed) {
        return new MainStatus(status, dominantIds, changed);
    }

    /** Whether the same is said of the largest part, however large it is. */
    public boolean isSameAs(MainStatus other) {
        return status == other.status && dominantIds.equals(other.dominantIds);
    }
}
