package org.plazaatlas.desktop.state;

import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.City;
import org.plazaatlas.model.Event;
import org.plazaatlas.model.LonLat;
import org.plazaatlas.model.Subject;
import org.plazaatlas.view.Extent;

import java.util.Optional;

/** The extent of the map that shows a subject with some of its surroundings. */
final class SubjectExtents {

    private static final double METRES_ROUND_A_POINT = 300_000;

    private SubjectExtents() {}

    /**
     * The extent for a state, city, municipality or event; empty if the subject has no single place
     * or the atlas lacks it.
     */
    static Optional<Extent> extentOf(Subject subject, Atlas atlas) {
        return switch (subject.kind()) {
            case STATE -> Extent.ofState(atlas, subject.id());
            case CITY -> atlas.city(subject.id()).map(City::location).map(at -> round(at, atlas));
            case MUNICIPALITY ->
                    atlas.gazetteer()
                            .withCode(subject.id())
                            .map(municipality -> round(municipality.location(), atlas));
            case EVENT -> atlas.event(subject.id()).flatMap(event -> extentOf(event, atlas));
            case INCIDENT ->
                    atlas.incident(subject.id()).map(incident -> round(incident.location(), atlas));
            default -> Optional.empty();
        };
    }

    private static Optional<Extent> extentOf(Event event, Atlas atlas) {
        return event.location()
                .map(at -> round(at, atlas))
                .or(() -> event.stateCode().flatMap(code -> Extent.ofState(atlas, code)));
    }

    private static Extent round(LonLat place, Atlas atlas) {
        return Extent.around(atlas.projection().toMap(place), METRES_ROUND_A_POINT);
    }
}
