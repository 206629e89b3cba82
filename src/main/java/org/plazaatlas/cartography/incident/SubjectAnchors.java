package org.plazaatlas.cartography.incident;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Municipality;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.mosaic.Face;
import org.plazaatlas.territory.mosaic.FaceSet;
import org.plazaatlas.territory.snapshot.Snapshot;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the number of a place stands: well inside its largest part. For one thread at a time. */
final class SubjectAnchors {

    private final Atlas atlas;
    private final Map<Subject, Optional<Coordinate>> states = new HashMap<>();

    SubjectAnchors(Atlas atlas) {
        this.atlas = atlas;
    }

    /** The place in map metres; empty if the subject is no place of the atlas. */
    Optional<Coordinate> of(Subject subject, Snapshot snapshot) {
        return switch (subject.kind()) {
            case STATE -> states.computeIfAbsent(subject, this::state);
            case MUNICIPALITY ->
                    atlas.gazetteer()
                            .withCode(subject.id())
                            .map(Municipality::location)
                            .map(atlas.projection()::toMap);
            case ORGANIZATION ->
                    snapshot.zone(subject.id()).flatMap(z -> zone(z.dominant(), snapshot));
            default -> Optional.empty();
        };
    }

    private Optional<Coordinate> state(Subject subject) {
        return atlas.state(subject.id())
                .map(state -> largestPart(state.outline()).getInteriorPoint().getCoordinate());
    }

    private static Geometry largestPart(Geometry outline) {
        Geometry largest = outline.getGeometryN(0);
        for (int i = 1; i < outline.getNumGeometries(); i++) {
            Geometry part = outline.getGeometryN(i);
            largest = part.getArea() > largest.getArea() ? part : largest;
        }
        return largest;
    }

    private static Optional<Coordinate> zone(FaceSet dominant, Snapshot snapshot) {
        List<Face> faces = snapshot.mosaic().faces();
        return dominant.stream()
                .mapToObj(faces::get)
                .max(Comparator.comparingDouble(Face::areaSquareKm))
                .map(face -> face.polygon().getInteriorPoint().getCoordinate());
    }
}
