package org.plazaatlas.territory.evidence;

import java.util.List;

/** The labels of all faces. */
public final class Labelling {

    private final FaceValues<FaceLabel> labels;
    private final List<LabelledRegion> regions;

    public Labelling(FaceValues<FaceLabel> labels) {
        this.labels = labels;
        regions =
                labels.patches().stream()
                        .filter(patch -> patch.value() != FaceLabel.UNCLAIMED)
                        .map(patch -> new LabelledRegion(patch.value(), patch.faces()))
                        .toList();
    }

    public FaceValues<FaceLabel> labels() {
        return labels;
    }

    public FaceLabel label(int face) {
        return labels.at(face);
    }

    public List<LabelledRegion> regions() {
        return regions;
    }
}
