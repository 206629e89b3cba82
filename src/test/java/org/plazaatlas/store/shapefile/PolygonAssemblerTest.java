package org.plazaatlas.store.shapefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

class PolygonAssemblerTest {
    private static final String SEA = "(0 0, 0 100, 100 100, 100 0, 0 0)";
    private static final String LAKE = "(20 20, 80 20, 80 80, 20 80, 20 20)";
    private static final String ISLAND = "(40 40, 40 60, 60 60, 60 40, 40 40)";
    private static final String POND = "(45 45, 55 45, 55 55, 45 55, 45 45)";
    private static final String FAR_ISLAND = "(200 0, 200 10, 210 10, 210 0, 200 0)";

    private final GeometryFactory factory = new GeometryFactory();
    private final PolygonAssembler assembler = new PolygonAssembler(factory);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "one ring           | " + SEA + " | (" + SEA + ")",
                "a hole             | " + SEA + ";" + LAKE + " | (" + SEA + "," + LAKE + ")",
                "hole before shell  | " + LAKE + ";" + SEA + " | (" + SEA + "," + LAKE + ")",
                "two parts          | "
                        + SEA
                        + ";"
                        + FAR_ISLAND
                        + " | ("
                        + SEA
                        + "),("
                        + FAR_ISLAND
                        + ")",
                "an island in a lake | "
                        + SEA
                        + ";"
                        + LAKE
                        + ";"
                        + ISLAND
                        + " | ("
                        + SEA
                        + ","
                        + LAKE
                        + "),("
                        + ISLAND
                        + ")",
                "a pond on it       | "
                        + SEA
                        + ";"
                        + LAKE
                        + ";"
                        + ISLAND
                        + ";"
                        + POND
                        + " | ("
                        + SEA
                        + ","
                        + LAKE
                        + "),("
                        + ISLAND
                        + ","
                        + POND
                        + ")"
            })
    void ringsNestWhateverTheirOrientation(String label, String rings, String polygons)
            throws TangledRingsException {
        Geometry expected = Fixture.wkt("MULTIPOLYGON (" + polygons + ")");
        List<LinearRing> asWritten = rings(rings);
        for (long seed = 0; seed < 8; seed++) {
            List<LinearRing> shaken = shaken(asWritten, new Random(seed));

            MultiPolygon assembled = assembler.assemble(shaken);

            assertThat(assembled.isValid()).as("%s, seed %d", label, seed).isTrue();
            assertThat(assembled.equalsTopo(expected)).as("%s, seed %d", label, seed).isTrue();
        }
    }

    @Test
    void partsComeInTheOrderOfTheFile() throws TangledRingsException {
        MultiPolygon assembled = assembler.assemble(rings(FAR_ISLAND + ";" + SEA));

        assertThat(assembled.getGeometryN(0).getEnvelopeInternal().getMinX()).isEqualTo(200);
    }

    @Test
    void aHoleThatTouchesItsShellIsStillAHole() throws TangledRingsException {
        MultiPolygon assembled =
                assembler.assemble(rings("(0 0, 0 10, 10 10, 10 0, 0 0);(0 5, 5 2, 5 8, 0 5)"));

        assertThat(assembled)
                .isEqualTo(
                        Fixture.wkt(
                                "MULTIPOLYGON (((0 0, 0 10, 10 10, 10 0, 0 0), (0 5, 5 2, 5 8, 0"
                                        + " 5)))"));
    }

    @Test
    void aHoleWithAllItsCornersOnTheShellIsStillAHole() throws TangledRingsException {
        MultiPolygon assembled =
                assembler.assemble(
                        rings("(0 0, 0 10, 10 10, 10 0, 0 0);(5 0, 10 5, 5 10, 0 5, 5 0)"));

        assertThat(assembled.getNumGeometries()).isEqualTo(1);
        assertThat(assembled.getArea()).isEqualTo(50);
    }

    @Test
    void coincidingRingsAreTwoPartsSoThatNoAreaIsLost() throws TangledRingsException {
        MultiPolygon assembled = assembler.assemble(rings(SEA + ";" + SEA));

        assertThat(assembled.getNumGeometries()).isEqualTo(2);
    }

    @Test
    void crossingRingsAreTwoParts() throws TangledRingsException {
        MultiPolygon assembled =
                assembler.assemble(rings(SEA + ";(50 50, 50 90, 150 90, 150 50, 50 50)"));

        assertThat(assembled.getNumGeometries()).isEqualTo(2);
    }

    @Test
    void noRingsMakeAnEmptyMultiPolygon() throws TangledRingsException {
        assertThat(assembler.assemble(List.of()).isEmpty()).isTrue();
    }

    @Test
    void manyIslandsAndLakesFindTheirPlace() throws TangledRingsException {
        List<LinearRing> rings = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            rings.addAll(rings(square(20 * i, 0, 10) + ";" + square(20 * i + 2, 2, 3)));
        }
        Collections.shuffle(rings, new Random(4));

        MultiPolygon assembled = assembler.assemble(rings);

        assertThat(assembled.getNumGeometries()).isEqualTo(3_000);
        assertThat(assembled.getArea()).isEqualTo(3_000 * (100.0 - 9));
    }

    @Test
    void ringsWithoutEndOverEachOtherAreRefusedInsteadOfComparedForMinutes() {
        LinearRing ring = rings(SEA).getFirst();

        assertThatThrownBy(() -> assembler.assemble(Collections.nCopies(100_000, ring)))
                .isInstanceOf(TangledRingsException.class)
                .hasMessage("100000 rings lie over each other, too many to tell shells from holes");
    }

    private static String square(int x, int y, int size) {
        return "(%d %d, %d %d, %d %d, %d %d, %d %d)"
                .formatted(x, y, x, y + size, x + size, y + size, x + size, y, x, y);
    }

    private List<LinearRing> rings(String rings) {
        List<LinearRing> list = new ArrayList<>();
        for (String ring : rings.split(";")) {
            LineString line = (LineString) Fixture.wkt("LINESTRING " + ring);
            list.add(factory.createLinearRing(line.getCoordinateSequence()));
        }
        return list;
    }

    /** In another order, each ring turned round or not. */
    private static List<LinearRing> shaken(List<LinearRing> rings, Random random) {
        List<LinearRing> shaken = new ArrayList<>();
        for (LinearRing ring : rings) {
            shaken.add(random.nextBoolean() ? ring.reverse() : ring);
        }
        Collections.shuffle(shaken, random);
        return shaken;
    }
}
