package org.plazaatlas.store.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class VertexSnapperTest {

    private static Geometry line(double... ordinates) {
        Coordinate[] points = new Coordinate[ordinates.length / 2];
        for (int i = 0; i < points.length; i++) {
            points[i] = new Coordinate(ordinates[2 * i], ordinates[2 * i + 1]);
        }
        return new GeometryFactory().createLineString(points);
    }

    @Test
    void centimetresBetweenNeighboursAreTakenAway() {
        VertexSnapper snapper = new VertexSnapper();
        Geometry first = line(0, 0, 1_000_000.049, 5);
        Geometry second = line(1_000_000.051, 5.01, 0.01, -0.01, 0.2, 0);
        snapper.snap(first);
        snapper.snap(second);
        assertThat(first).isEqualTo(line(0, 0, 1_000_000.049, 5));
        assertThat(second).isEqualTo(line(1_000_000.049, 5, 0, 0, 0.2, 0));
    }
}
