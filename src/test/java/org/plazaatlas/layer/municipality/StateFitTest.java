package org.plazaatlas.layer.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

class StateFitTest {

    private static final double SQUARE_KM = 1_000_000;

    /** A square of 100 km. */
    private static final Geometry STATE = box(0, 0, 100, 100);

    @Test
    void whatLiesBeyondTheStateIsCutOffAndSliversAreFilled() {
        Map<String, Geometry> fitted =
                StateFit.fit(
                        STATE,
                        Map.of("01001", box(-3, 2, 50, 97), "01002", box(50, 2, 102, 99)),
                        List.of());
        assertThat(fitted.get("01001").getArea())
                .isEqualTo(5_000 * SQUARE_KM, within(100 * SQUARE_KM));
        assertThat(area(fitted)).isEqualTo(STATE.getArea(), within(1.0));
    }

    @Test
    void oneThatLiesWithinAnotherIsCutOutOfIt() {
        Map<String, Geometry> fitted =
                StateFit.fit(
                        STATE,
                        Map.of("01001", box(0, 0, 100, 100), "01002", box(40, 40, 50, 50)),
                        List.of());
        assertThat(fitted.get("01001").getArea()).isEqualTo(9_900 * SQUARE_KM, within(1.0));
        assertThat(fitted.get("01002").getArea()).isEqualTo(100 * SQUARE_KM, within(1.0));
    }

    @Test
    void landOfMunicipalitiesThatTheFileLacksStaysFree() {
        Map<String, Geometry> fitted =
                StateFit.fit(STATE, Map.of("01001", box(0, 0, 60, 100)), List.of());
        assertThat(area(fitted)).isEqualTo(6_000 * SQUARE_KM, within(1.0));
        Point inSliver =
                new GeometryFactory()
                        .createPoint(box(0, 98, 10, 100).getCentroid().getCoordinate());
        Map<String, Geometry> narrow =
                StateFit.fit(STATE, Map.of("01001", box(0, 0, 100, 98)), List.of(inSliver));
        assertThat(area(narrow)).isEqualTo(9_800 * SQUARE_KM, within(1.0));
    }

    @Test
    void anIsletGoesToTheNearestMunicipality() throws ParseException {
        Geometry withIslet =
                new WKTReader()
                        .read(
                                "MULTIPOLYGON (((0 0, 0 100000, 100000 100000, 100000 0, 0 0)),"
                                        + " ((110000 0, 110000 2000, 112000 2000, 112000 0, 110000"
                                        + " 0)))");
        Map<String, Geometry> fitted =
                StateFit.fit(
                        withIslet,
                        Map.of("01001", box(0, 0, 50, 100), "01002", box(50, 0, 100, 100)),
                        List.of());
        assertThat(fitted.get("01002").getNumGeometries()).isEqualTo(2);
        assertThat(fitted.get("01001").getNumGeometries()).isEqualTo(1);
    }

    @Test
    void municipalitiesNeverOverlapNorLeaveTheState() {
        Random random = new Random(20_241_112);
        for (int trial = 0; trial < 40; trial++) {
            Map<String, Geometry> rough = new TreeMap<>();
            for (int i = 0; i < 6; i++) {
                double x = random.nextDouble(-10, 80);
                double y = random.nextDouble(-10, 80);
                rough.put(
                        "0100" + i,
                        box(x, y, x + random.nextDouble(5, 50), y + random.nextDouble(5, 50)));
            }
            Map<String, Geometry> fitted = StateFit.fit(STATE, rough, List.of());
            double together =
                    fitted.values().stream().reduce(Geometry::union).orElseThrow().getArea();
            assertThat(area(fitted)).as("trial %d", trial).isEqualTo(together, within(1_000.0));
            assertThat(together).isLessThanOrEqualTo(STATE.getArea() + 1);
            assertThat(fitted.values()).allMatch(Geometry::isValid);
        }
    }

    @Test
    void aStateWithoutMunicipalitiesGetsNone() {
        assertThat(StateFit.fit(STATE, Map.of(), List.of())).isEmpty();
        assertThat(StateFit.fit(STATE, Map.of("01001", box(200, 200, 210, 210)), List.of()))
                .isEmpty();
    }

    private static double area(Map<String, Geometry> fitted) {
        return fitted.values().stream().mapToDouble(Geometry::getArea).sum();
    }

    /** In kilometres. */
    private static Geometry box(double west, double south, double east, double north) {
        String wkt =
                "POLYGON ((%1$s %2$s, %1$s %4$s, %3$s %4$s, %3$s %2$s, %1$s %2$s))"
                        .formatted(west * 1_000, south * 1_000, east * 1_000, north * 1_000);
        try {
            return new WKTReader().read(wkt);
        } catch (ParseException e) {
            throw new AssertionError(e);
        }
    }
}
