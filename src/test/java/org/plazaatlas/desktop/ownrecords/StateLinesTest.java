package org.plazaatlas.desktop.ownrecords;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.plazaatlas.TinyAtlas;

/** State 01 is the square from 0 to 1 degree. */
class StateLinesTest {

    private final StateLines lines = new StateLines(TinyAtlas.atlas().contents().states());

    private static Coordinate at(double longitude, double latitude) {
        return TinyAtlas.PROJECTION.toMap(longitude, latitude);
    }

    @Test
    void aPointNearALineSnapsToIt() {
        assertThat(lines.near(at(0.98, 0.5), 5_000)).contains(at(1, 0.5));
    }

    @Test
    void aCornerComesBeforeTheLinesThatMeetThere() {
        assertThat(lines.near(at(0.98, 0.99), 5_000)).contains(at(1, 1));
    }

    @Test
    void farFromAllLinesNothingSnaps() {
        assertThat(lines.near(at(0.5, 0.5), 5_000)).isEmpty();
    }
}
