package org.plazaatlas.briefing.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.plazaatlas.TinyAtlas;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

class LonLatShapesTest {

    private final LonLatShapes shapes = new LonLatShapes(TinyAtlas.PROJECTION);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POLYGON ((0 0, 1 0, 1 1, 0 1, 0 0), (0.2 0.2, 0.2 0.4, 0.4 0.4, 0.4 0.2, 0.2"
                        + " 0.2))",
                "POLYGON ((0 0, 0 1, 1 1, 1 0, 0 0), (0.2 0.2, 0.4 0.2, 0.4 0.4, 0.2 0.4, 0.2 0.2))"
            })
    void ringsFollowTheRightHandRuleHoweverTheyCame(String wkt) {
        Geometry polygon = shapes.polygons(TinyAtlas.degrees(wkt)).getGeometryN(0);
        Coordinate[] ring = polygon.getCoordinates();
        assertThat(ring[0]).isEqualTo(new Coordinate(0, 0));
        assertThat(ring[1].y).isZero();
        assertThat(polygon.getArea()).isBetween(0.959, 0.961);
    }

    @Test
    void aLineHasTheSameVerticesFromEitherEnd() {
        String there = "LINESTRING (0.123 0.456, 1.987 1.0123)";
        String back = "LINESTRING (1.987 1.0123, 0.123 0.456)";
        assertThat(vertices(there)).isEqualTo(vertices(back)).hasSizeGreaterThan(100);
    }

    private Set<Coordinate> vertices(String wkt) {
        return new HashSet<>(Arrays.asList(shapes.lines(TinyAtlas.degrees(wkt)).getCoordinates()));
    }

    @Test
    void degreesHaveSevenDecimals() {
        for (Coordinate vertex : vertices("LINESTRING (0.123456789 0, 1 1)")) {
            assertThat(new BigDecimal(Double.toString(vertex.x)).scale()).isLessThanOrEqualTo(7);
            assertThat(new BigDecimal(Double.toString(vertex.y)).scale()).isLessThanOrEqualTo(7);
        }
    }
}
