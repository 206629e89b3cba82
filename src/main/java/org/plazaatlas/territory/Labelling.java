package org.plazaatlas.territory;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The labels of all faces, and what follows from them alone. */
final class Labelling {

    private final Labeller labeller;
    private final FaceLabel[] labels;
    private final List<Region> regions;
    private final List<Zone> zones;

    Labelling(Labeller labeller, FaceLabel[] labels, Mosaic mosaic, Lineage lineage) {
        this.labeller = labeller;
        this.labels = labels;
        regions = regions(labeller.facesOfClass(), labels);
        zones = Zones.of(regions, mosaic, lineage);
    }

    private static List<Region> regions(List<BitSet> facesOfClass, FaceLabel[] labels) {
        List<Region> regions = new ArrayList<>();
        Map<FaceLabel, BitSet> facesOfLabel = new IdentityHashMap<>();
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] != FaceLabel.UNCLAIMED) {
                facesOfLabel
                        .computeIfAbsent(
                                labels[i],
                                label -> {
                                    BitSet faces = new BitSet();
                                    regions.add(new Region(label, faces));
                                    return faces;
                                })
                        .or(facesOfClass.get(i));
            }
        }
        return List.copyOf(regions);
    }

    FaceLabel label(int face) {
        return labels[labeller.classOf(face)];
    }

    List<Region> regions() {
        return regions;
    }

    List<Zone> zones() {
        return zones;
    }
}
