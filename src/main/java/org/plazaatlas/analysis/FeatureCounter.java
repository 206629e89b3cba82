package org.plazaatlas.analysis;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;
import org.plazaatlas.layer.loaded.LoadedFeature;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.snapshot.Snapshot;
import org.plazaatlas.territory.turf.TurfBoundary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.DoubleConsumer;

/**
 * Counts features of a layer by the parts of the map in which they lie on a day. A line or area
 * counts where a point inside it lies, so that each feature is counted in one state.
 */
public final class FeatureCounter {

    /** How near a boundary is near, in map metres. */
    public static final double NEAR_METRES = 25_000;

    /** After so many features it is told how many are counted. */
    private static final int PER_REPORT = 64;

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private record Course(TurfBoundary boundary, IndexedFacetDistance line) {}

    private record Part(Optional<Subject> subject, Optional<String> sideId) {}

    private static final Part REST = new Part(Optional.empty(), Optional.empty());

    private final Snapshot snapshot;
    private final List<Course> boundaries = new ArrayList<>();

    public FeatureCounter(Snapshot snapshot) {
        this.snapshot = snapshot;
        for (TurfBoundary boundary : snapshot.turfBoundaries()) {
            boundaries.add(new Course(boundary, new IndexedFacetDistance(boundary.line())));
        }
    }

    /**
     * The counts, the largest first and the rest last. Features without a shape are left out.
     *
     * @param progress is told now and then which share is counted; what it throws ends the counting
     */
    public List<FeatureCount> count(
            Collection<LoadedFeature> features, CountGroup by, DoubleConsumer progress) {
        Map<Part, Long> counts = new LinkedHashMap<>();
        int counted = 0;
        for (LoadedFeature feature : features) {
            if (counted++ % PER_REPORT == 0) {
                progress.accept((double) counted / features.size());
            }
            feature.shape()
                    .filter(shape -> !shape.isEmpty())
                    .map(shape -> shape.getInteriorPoint().getCoordinate())
                    .map(place -> parts(place, by))
                    .orElse(List.of())
                    .forEach(part -> counts.merge(part, 1L, Long::sum));
        }
        return counts.entrySet().stream()
                .map(e -> new FeatureCount(e.getKey().subject(), e.getKey().sideId(), e.getValue()))
                .sorted(
                        Comparator.comparing((FeatureCount count) -> count.subject().isEmpty())
                                .thenComparing(FeatureCount::features, Comparator.reverseOrder()))
                .toList();
    }

    private List<Part> parts(Coordinate place, CountGroup by) {
        OptionalInt face = snapshot.mosaic().faceAt(place.x, place.y);
        if (face.isEmpty()) {
            return List.of(REST);
        }
        return switch (by) {
            case STATE -> {
                String code = snapshot.mosaic().faces().get(face.getAsInt()).stateCode();
                yield List.of(new Part(Optional.of(Subject.state(code)), Optional.empty()));
            }
            case ZONE -> zones(face.getAsInt());
            case BOUNDARY_SIDE -> List.of(side(place, face.getAsInt()));
        };
    }

    private List<Part> zones(int face) {
        List<Part> zones =
                snapshot.label(face).dominantIds().stream()
                        .map(Subject::organization)
                        .map(zone -> new Part(Optional.of(zone), Optional.empty()))
                        .toList();
        return zones.isEmpty() ? List.of(REST) : zones;
    }

    private Part side(Coordinate place, int face) {
        Geometry point = GEOMETRIES.createPoint(place);
        Optional<TurfBoundary> nearest =
                boundaries.stream()
                        .filter(course -> course.line().isWithinDistance(point, NEAR_METRES))
                        .min(Comparator.comparingDouble(course -> course.line().distance(point)))
                        .map(Course::boundary);
        return nearest.map(boundary -> new Part(Optional.of(turf(boundary)), side(boundary, face)))
                .orElse(REST);
    }

    private static Subject turf(TurfBoundary boundary) {
        return Subject.turf(boundary.firstId(), boundary.secondId());
    }

    private Optional<String> side(TurfBoundary boundary, int face) {
        Set<String> dominant = snapshot.label(face).dominantIds();
        List<String> here =
                List.of(boundary.firstId(), boundary.secondId()).stream()
                        .filter(dominant::contains)
                        .toList();
        return here.size() == 1 ? Optional.of(here.getFirst()) : Optional.empty();
    }
}
