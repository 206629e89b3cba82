package org.plazaatlas.layer.inspect;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.plazaatlas.layer.feature.LayerFeature;
import org.plazaatlas.layer.feature.LayerSchema;
import org.plazaatlas.layer.feature.ProblemKind;
import org.plazaatlas.layer.feature.ProblemLog;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Looks where the features of a layer lie, in degrees: a few outside Mexico, where all others lie
 * within, are mostly mistakes.
 */
final class BoundsCheck {

    private static final Envelope MEXICO = new Envelope(-119, -86, 13.5, 33);
    private static final int MOST_OUTSIDE = 20;

    private final LayerSchema layer;
    private final ProblemLog problems;
    private final Envelope bounds = new Envelope();
    private final List<LayerFeature> outside = new ArrayList<>();
    private final List<Envelope> places = new ArrayList<>();
    private long all;

    BoundsCheck(LayerSchema layer, ProblemLog problems) {
        this.layer = layer;
        this.problems = problems;
    }

    void add(LayerFeature feature, Optional<Geometry> placed) {
        if (placed.isEmpty()) {
            return;
        }
        Envelope place = placed.get().getEnvelopeInternal();
        bounds.expandToInclude(place);
        all++;
        if (!MEXICO.intersects(place) && outside.size() <= MOST_OUTSIDE) {
            outside.add(feature);
            places.add(place);
        }
    }

    /** Notes those outside, if they are few. */
    void tell() {
        if (outside.size() * 20L > all || outside.size() > MOST_OUTSIDE) {
            return;
        }
        for (int i = 0; i < outside.size(); i++) {
            problems.addToRecord(
                    ProblemKind.OUTSIDE_MEXICO,
                    layer.name(),
                    outside.get(i).record(),
                    "place.outside",
                    String.format(
                            Locale.ROOT,
                            "%.6f, %.6f",
                            places.get(i).centre().x,
                            places.get(i).centre().y));
        }
    }

    Envelope bounds() {
        return bounds;
    }
}
