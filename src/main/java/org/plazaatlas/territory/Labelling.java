package org.plazaatlas.territory;

import java.util.List;

/** The labels of all faces. */
final class Labelling {

    private final Pattern<FaceLabel> labels;
    private final List<Region> regions;

    Labelling(Pattern<FaceLabel> labels) {
        this.labels = labels;
        regions =
                labels.patches().stream()
                        .filter(patch -> patch.value() != FaceLabel.UNCLAIMED)
                        .map(patch -> new Region(patch.value(), patch.faces()))
                        .toList();
    }

    Pattern<FaceLabel> labels() {
        return labels;
    }

    FaceLabel label(int face) {
        return labels.at(face);
    }

    List<Region> regions() {
        return regions;
    }
}
