package org.plazaatlas.incident.locating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** In which area a point lies. */
class AreaLocatorTest {

    private static final Geometry WEST = shape("POLYGON ((0 0, 1 0, 1 1, 0 1, 0 0))");
    private static final Geometry EAST_WITH_LAKE =
            shape(
                    "MULTIPOLYGON (((1 0, 2 0, 2 1, 1 1, 1 0), (1.4 0.4, 1.6 0.4, 1.6 0.6, 1.4"
                            + " 0.6, 1.4 0.4)), ((3 3, 3.1 3, 3.1 3.1, 3 3.1, 3 3)))");

    private static Geometry shape(String text) {
        try {
            return new WKTReader().read(text);
        } catch (ParseException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Test
    void pointsAreFoundInTheirAreasAndNotInLakesOrAtSea() {
        AreaLocator locator = new AreaLocator(List.of(WEST, EAST_WITH_LAKE));

        assertThat(locator.locate(0.5, 0.5)).isZero();
        assertThat(locator.locate(1.2, 0.5)).isEqualTo(1);
        assertThat(locator.locate(3.05, 3.05)).isEqualTo(1);
        assertThat(locator.locate(1.5, 0.5)).isEqualTo(AreaLocator.NONE);
        assertThat(locator.locate(2.5, 2)).isEqualTo(AreaLocator.NONE);
        assertThat(locator.locate(-1, 0.5)).isEqualTo(AreaLocator.NONE);
        assertThat(locator.locate(99, 99)).isEqualTo(AreaLocator.NONE);
        assertThat(locator.locate(Double.NaN, 0.5)).isEqualTo(AreaLocator.NONE);
    }

    @Test
    void thereIsNothingInNoAreas() {
        assertThat(new AreaLocator(List.of()).locate(0, 0)).isEqualTo(AreaLocator.NONE);
    }

    @Test
    void moreAreasThanBitsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AreaLocator(Collections.nCopies(65, WEST)))
                .withMessageContaining("64");
    }

    /** Stars beside each other, of which no straight line is a border. */
    @Test
    void itAgreesWithAnotherLocatorEverywhere() {
        Random random = new Random(20260117);
        List<Geometry> stars = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            stars.add(star(3.0 * (i % 3), (double) (i / 3 * 3), random));
        }
        AreaLocator locator = new AreaLocator(stars);
        List<SimplePointInAreaLocator> others =
                stars.stream().map(SimplePointInAreaLocator::new).toList();
        for (int i = 0; i < 20_000; i++) {
            Coordinate point =
                    new Coordinate(9 * random.nextDouble() - 1.5, 6 * random.nextDouble() - 1.5);
            int expected = AreaLocator.NONE;
            for (int area = 0; area < others.size(); area++) {
                if (others.get(area).locate(point) == Location.INTERIOR) {
                    expected = area;
                }
            }
            assertThat(locator.locate(point.x, point.y)).as("%s", point).isEqualTo(expected);
        }
    }

    private static Geometry star(double x, double y, Random random) {
        int corners = 40;
        Coordinate[] ring = new Coordinate[corners + 1];
        for (int i = 0; i < corners; i++) {
            double angle = 2 * Math.PI * i / corners;
            double radius = 0.4 + random.nextDouble();
            ring[i] = new Coordinate(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
        }
        ring[corners] = ring[0].copy();
        return new GeometryFactory().createPolygon(ring);
    }
}
