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
        regions = regions(labeller, labels, mosaic.faces().size());
        zones = Zones.of(regions, mosaic, lineage);
    }

    private static List<Region> regions(Labeller labeller, FaceLabel[] labels, int faces) {
        Map<FaceLabel, BitSet> facesOfLabel = new IdentityHashMap<>();
        List<Region> regions = new ArrayList<>();
        BitSet[] facesLikeClass = new BitSet[labels.length];
        for (int face = 0; face < faces; face++) {
            int faceClass = labeller.classOf(face);
            FaceLabel label = labels[faceClass];
            if (label != FaceLabel.UNCLAIMED) {
                if (facesLikeClass[faceClass] == null) {
                    facesLikeClass[faceClass] =
                            facesOfLabel.computeIfAbsent(label, l -> newRegion(l, regions));
                }
                facesLikeClass[faceClass].set(face);
            }
        }
        return List.copyOf(regions);
    }

    private static BitSet newRegion(FaceLabel label, List<Region> regions) {
        BitSet faces = new BitSet();
        regions.add(new Region(label, faces));
        return faces;
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
