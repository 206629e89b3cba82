package org.plazaatlas.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.layer.loaded.LoadedFeature;
import org.plazaatlas.model.LonLat;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.snapshot.Snapshot;
import org.plazaatlas.territory.time.History;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** What is asked of places, answered for the tiny atlas. */
class PlacesOfTheTinyAtlasTest {

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();
    private static final Snapshot SNAPSHOT =
            History.of(TinyAtlas.atlas()).at(LocalDate.of(2024, 6, 15));

    private static LoadedFeature point(double longitude, double latitude) {
        Coordinate place = TinyAtlas.PROJECTION.toMap(longitude, latitude);
        return new LoadedFeature(
                0, 1, Optional.of(GEOMETRIES.createPoint(place)), Optional.empty(), List.of());
    }

    private static final List<LoadedFeature> POINTS =
            List.of(
                    point(0.2, 0.5),
                    point(0.95, 0.05),
                    point(1.5, 0.5),
                    point(1.1, 0.9),
                    point(1.5, 1.9),
                    point(9, 9),
                    new LoadedFeature(0, 7, Optional.empty(), Optional.empty(), List.of()));

    private static List<FeatureCount> count(CountGroup by) {
        return new FeatureCounter(SNAPSHOT).count(POINTS, by, _ -> {});
    }

    private static FeatureCount of(Subject subject, long features) {
        return new FeatureCount(Optional.of(subject), Optional.empty(), features);
    }

    private static FeatureCount rest(long features) {
        return new FeatureCount(Optional.empty(), Optional.empty(), features);
    }

    @Test
    void whoeverIsToldOfTheProgressMayEndTheCounting() {
        assertThatThrownBy(
                        () ->
                                new FeatureCounter(SNAPSHOT)
                                        .count(
                                                POINTS,
                                                CountGroup.BOUNDARY_SIDE,
                                                share -> {
                                                    assertThat(share).isBetween(0.0, 1.0);
                                                    throw new CancellationException();
                                                }))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void featuresAreCountedByState() {
        assertThat(count(CountGroup.STATE))
                .containsExactlyInAnyOrder(
                        of(Subject.state("01"), 2),
                        of(Subject.state("02"), 2),
                        of(Subject.state("05"), 1),
                        rest(1))
                .last()
                .isEqualTo(rest(1));
    }

    @Test
    void featuresAreCountedByWhoDominates() {
        assertThat(count(CountGroup.ZONE))
                .containsExactlyInAnyOrder(
                        of(Subject.organization("norte"), 2),
                        of(Subject.organization("sur"), 2),
                        rest(2));
    }

    @Test
    void featuresAreCountedByTheSideOfTheNearestBoundary() {
        Optional<Subject> turf = Optional.of(Subject.turf("norte", "sur"));
        assertThat(count(CountGroup.BOUNDARY_SIDE))
                .contains(
                        new FeatureCount(turf, Optional.of("norte"), 1),
                        new FeatureCount(turf, Optional.of("sur"), 1));
    }

    @Test
    void theNearestBoundaryIsMeasuredOnTheEllipsoid() {
        NearestBoundary nearest =
                NearestBoundary.to(new LonLat(1.1, 0.1), SNAPSHOT, TinyAtlas.PROJECTION)
                        .orElseThrow();

        assertThat(nearest.boundary().concerns("norte")).isTrue();
        assertThat(nearest.boundary().concerns("sur")).isTrue();
        assertThat(nearest.nearest().longitude()).isCloseTo(1, within(1e-6));
        assertThat(nearest.km()).isCloseTo(11.13, within(0.01));
    }

    @Test
    void withoutABoundaryNoneIsNear() {
        Snapshot early =
                History.of(TinyAtlas.atlas()).at(TinyAtlas.atlas().contents().timeSpan().from());

        assertThat(early.turfBoundaries()).isEmpty();
        assertThat(NearestBoundary.to(new LonLat(1, 1), early, TinyAtlas.PROJECTION)).isEmpty();
    }
}
