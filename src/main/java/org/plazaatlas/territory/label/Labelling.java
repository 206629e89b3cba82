package org.plazaatlas.territory.label;

import java.util.List;

/** The labels of all faces. */
public final class Labelling {

    private final Pattern<FaceLabel> labels;
    private final List<Region> regions;

    public Labelling(Pattern<FaceLabel> labels) {
        this.labels = labels;
        regions =
                labels.patches().stream()
                        .filter(patch -> patch.value() != FaceLabel.UNCLAIMED)
                        .map(patch -> new Region(patch.value(), patch.faces()))
                        .toList();
    }

    public Pattern<FaceLabel> labels() {
        return labels;
    }

    public FaceLabel label(int face) {
        return labels.at(face);
    }

    public List<Region> regions() {
        return regions;
    }
}
