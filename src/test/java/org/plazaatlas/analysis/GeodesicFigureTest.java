package org.plazaatlas.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.plazaatlas.model.LonLat;

import java.util.List;

class GeodesicFigureTest {

    private static final LonLat ORIGIN = new LonLat(0, 0);

    @Test
    void aDegreeOfTheEquatorHasItsKnownLength() {
        GeodesicFigure degree = new GeodesicFigure(List.of(ORIGIN, new LonLat(1, 0)));

        assertThat(degree.lengthKm()).isCloseTo(111.3195, within(1e-4)); // 2π 6378.137 / 360
        assertThat(degree.areaSquareKm()).isZero();
        assertThat(new GeodesicFigure(List.of(ORIGIN)).lengthKm()).isZero();
        assertThat(new GeodesicFigure(List.of()).course()).isEmpty();
    }

    @Test
    void anOctantHasAnEighthOfTheEllipsoid() {
        GeodesicFigure octant =
                new GeodesicFigure(List.of(ORIGIN, new LonLat(90, 0), new LonLat(0, 90)));

        // The area of the WGS 84 ellipsoid is 510,065,621.7 km².
        assertThat(octant.areaSquareKm()).isCloseTo(510_065_621.7 / 8, within(10.0));
        assertThat(octant.perimeterKm()).isGreaterThan(octant.lengthKm());
    }

    @Test
    void theOrderOfTheCornersDoesNotMatter() {
        List<LonLat> corners = List.of(ORIGIN, new LonLat(1, 0), new LonLat(1, 1));

        assertThat(new GeodesicFigure(corners.reversed()).areaSquareKm())
                .isCloseTo(new GeodesicFigure(corners).areaSquareKm(), within(1e-6));
    }

    @Test
    void theCourseIsAsLongAsTheFigureAndBowsTowardsThePole() {
        GeodesicFigure across =
                new GeodesicFigure(List.of(new LonLat(-115, 30), new LonLat(-90, 30)));
        List<LonLat> course = across.course();

        assertThat(new GeodesicFigure(course).lengthKm())
                .isCloseTo(across.lengthKm(), within(1e-6));
        assertThat(course.get(course.size() / 2).latitude()).isGreaterThan(30.3);
        assertThat(across.lastLegKm()).isEqualTo(across.lengthKm());
    }
}
