package org.plazaatlas.desktop;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.plazaatlas.cartography.Extent;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.City;
import org.plazaatlas.model.LonLat;
import org.plazaatlas.model.State;
import org.plazaatlas.model.Subject;

import java.util.Optional;

/** Where on the map the places of an atlas are, with some of their surroundings. */
final class Places {

    private static final double METRES_AROUND_A_POINT = 150_000;
    private static final double SHARE_AROUND_A_STATE = 0.35;

    private Places() {}

    /** What to show of the map for a subject; empty if it is not in one place. */
    static Optional<Extent> extentOf(Subject subject, Atlas atlas) {
        return switch (subject.kind()) {
            case STATE -> atlas.state(subject.id()).map(Places::around);
            case CITY -> atlas.city(subject.id()).map(City::location).map(at -> around(at, atlas));
            case EVENT ->
                    atlas.event(subject.id())
                            .flatMap(
                                    event ->
                                            event.location()
                                                    .map(at -> around(at, atlas))
                                                    .or(
                                                            () ->
                                                                    event.stateCode()
                                                                            .flatMap(atlas::state)
                                                                            .map(Places::around)));
            default -> Optional.empty();
        };
    }

    private static Extent around(State state) {
        Envelope box = new Envelope(state.outline().getEnvelopeInternal());
        box.expandBy(Math.max(box.getWidth(), box.getHeight()) * SHARE_AROUND_A_STATE);
        return extent(box);
    }

    private static Extent around(LonLat place, Atlas atlas) {
        Coordinate centre = atlas.projection().toMap(place);
        Envelope box = new Envelope(centre);
        box.expandBy(METRES_AROUND_A_POINT);
        return extent(box);
    }

    private static Extent extent(Envelope box) {
        return new Extent(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY());
    }
}
