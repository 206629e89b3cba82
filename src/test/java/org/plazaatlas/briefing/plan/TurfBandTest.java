package org.plazaatlas.briefing.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class TurfBandTest {

    private static Geometry course(String wkt) throws ParseException {
        return new WKTReader().read(wkt);
    }

    @Test
    void aBandReachesItsDistanceOnBothSidesAndBeyondBothEnds() throws ParseException {
        Geometry band = TurfBand.around(course("MULTILINESTRING ((0 0, 100000 0))"), 25_000);

        double wanted = 2 * 25_000 * 100_000.0 + Math.PI * 25_000 * 25_000;
        assertThat(band.getArea()).isCloseTo(wanted, within(wanted / 1_000));
    }

    @Test
    void landInTheMiddleOfAClosedCourseIsAsNearAsItsCourse() throws ParseException {
        String ring = "(0 0, 20000 0, 20000 20000, 0 20000, 0 0)";
        Geometry line = course("MULTILINESTRING (" + ring + ")");

        assertThat(TurfBand.around(line, 25_000).covers(course("POINT (10000 10000)"))).isTrue();
        assertThat(TurfBand.around(line, 9_000).covers(course("POINT (10000 10000)"))).isFalse();
    }
}
