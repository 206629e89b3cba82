package org.plazaatlas.store.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.geotools.api.referencing.FactoryException;
import org.geotools.referencing.CRS;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKTReader;
import org.plazaatlas.model.Projection;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

class MapProjectionTest {

    private static final Path WKT = Path.of("maps/mexico/projection.wkt");

    private static Projection mexico;

    @BeforeAll
    static void readProjection() throws Exception {
        mexico = MapProjection.parse(Files.readString(WKT));
    }

    @Test
    void originLiesAtTheFalseEasting() {
        Coordinate origin = mexico.toMap(-102, 12);

        assertThat(origin.x).isCloseTo(2_500_000, within(1e-6));
        assertThat(origin.y).isCloseTo(0, within(1e-6));
    }

    @Test
    void agreesWithSnydersFormulas() {
        Random random = new Random(6372);
        for (int i = 0; i < 200; i++) {
            double longitude = -118 + 32 * random.nextDouble();
            double latitude = 14 + 19 * random.nextDouble();
            Coordinate expected = snyder(longitude, latitude);

            assertThat(mexico.toMap(longitude, latitude).distance(expected))
                    .as("metres off at %s, %s (seed 6372)", longitude, latitude)
                    .isLessThan(1e-3);
        }
    }

    @Test
    void thereAndBackIsTheSamePlace() {
        Random random = new Random(1);
        for (int i = 0; i < 200; i++) {
            double longitude = -118 + 32 * random.nextDouble();
            double latitude = 14 + 19 * random.nextDouble();
            Coordinate map = mexico.toMap(longitude, latitude);

            assertThat(mexico.toLonLat(map.x, map.y).distance(new Coordinate(longitude, latitude)))
                    .as("degrees off at %s, %s (seed 1)", longitude, latitude)
                    .isLessThan(1e-9);
        }
    }

    @Test
    void geometryIsProjectedVertexByVertexWithItsHoles() throws Exception {
        Geometry square =
                new WKTReader()
                        .read(
                                "POLYGON ((-103 20, -100 20, -100 23, -103 23, -103 20), "
                                        + "(-102 21, -101 21, -101 22, -102 21))");

        Geometry map = mexico.toMap(square);

        assertThat(map.getNumPoints()).isEqualTo(square.getNumPoints());
        assertThat(map.getCoordinates()[0]).isEqualTo(mexico.toMap(-103, 20));
        assertThat(mexico.toLonLat(map).equalsExact(square, 1e-9)).isTrue();
    }

    @Test
    void theConeAgreesWithGeoToolsFarBeyondTheCountry() throws Exception {
        assertThat(mexico).isInstanceOf(LambertConic.class);
        MapProjection geoTools = MapProjection.of(CRS.parseWKT(Files.readString(WKT)));
        Random random = new Random(2);
        for (int i = 0; i < 1_000; i++) {
            double longitude = -180 + 160 * random.nextDouble();
            double latitude = -60 + 149 * random.nextDouble();
            Coordinate map = geoTools.toMap(longitude, latitude);
            assertThat(mexico.toMap(longitude, latitude).distance(map))
                    .as("metres off at %s, %s (seed 2)", longitude, latitude)
                    .isLessThan(1e-5);
            assertThat(mexico.toLonLat(map.x, map.y).distance(geoTools.toLonLat(map.x, map.y)))
                    .as("degrees off at %s, %s (seed 2)", map.x, map.y)
                    .isLessThan(1e-9);
        }
    }

    @Test
    void textsInAnotherFormAreLeftToGeoTools() throws Exception {
        String wkt = Files.readString(WKT);
        for (String other :
                new String[] {
                    wkt.replace("UNIT[\"m\", 1.0]", "UNIT[\"foot\", 0.3048]"),
                    wkt.replace("PRIMEM[\"Greenwich\", 0.0]", "PRIMEM[\"Paris\", 2.33722917]"),
                    wkt.replace("17.5", "29.5").replace("29.5]", "17.5]"),
                }) {
            assertThat(MapProjection.parse(other)).as(other).isInstanceOf(MapProjection.class);
        }
    }

    @Test
    void theFarPoleIsShownAsNearAsAConeCan() {
        assertThat(mexico.toMap(-102, -90)).isEqualTo(mexico.toMap(-102, -89.99));
    }

    @Test
    void textThatIsNoProjectedSystemIsRefused() {
        assertThatThrownBy(() -> MapProjection.parse("nonsense"))
                .isInstanceOf(FactoryException.class);
        assertThatThrownBy(
                        () ->
                                MapProjection.parse(
                                        "GEOGCS[\"WGS 84\", DATUM[\"WGS_1984\","
                                                + " SPHEROID[\"WGS 84\",6378137,298.257223563]],"
                                                + " PRIMEM[\"Greenwich\",0],"
                                                + " UNIT[\"degree\",0.017453292519943295]]"))
                .isInstanceOf(FactoryException.class)
                .hasMessageContaining("projected");
    }

    @Test
    void systemWhoseDegreesStartWithLatitudeIsRefused() throws Exception {
        String swapped =
                Files.readString(WKT)
                        .replace("AXIS[\"Geodetic longitude\", EAST]", "AXIS[\"x\", NORTH]")
                        .replace("AXIS[\"Geodetic latitude\", NORTH]", "AXIS[\"y\", EAST]");

        assertThatThrownBy(() -> MapProjection.parse(swapped))
                .isInstanceOf(FactoryException.class)
                .hasMessageContaining("latitude");
    }

    /**
     * Lambert conformal conic with two standard parallels, from J. P. Snyder, Map Projections: A
     * Working Manual (USGS Professional Paper 1395, 1987), pages 107 to 109.
     */
    private static Coordinate snyder(double longitude, double latitude) {
        double n = Math.log(m(17.5) / m(29.5)) / Math.log(t(17.5) / t(29.5));
        double f = m(17.5) / (n * Math.pow(t(17.5), n));
        double rho = SEMI_MAJOR_METRES * f * Math.pow(t(latitude), n);
        double rhoOrigin = SEMI_MAJOR_METRES * f * Math.pow(t(12), n);
        double theta = n * Math.toRadians(longitude + 102);
        return new Coordinate(2_500_000 + rho * Math.sin(theta), rhoOrigin - rho * Math.cos(theta));
    }

    private static final double SEMI_MAJOR_METRES = 6_378_137;
    private static final double FLATTENING = 1 / 298.257222101;
    private static final double ECCENTRICITY = Math.sqrt(FLATTENING * (2 - FLATTENING));

    private static double m(double latitude) {
        double sine = Math.sin(Math.toRadians(latitude));
        double es = ECCENTRICITY * sine;
        return Math.cos(Math.toRadians(latitude)) / Math.sqrt(1 - es * es);
    }

    private static double t(double latitude) {
        double es = ECCENTRICITY * Math.sin(Math.toRadians(latitude));
        return Math.tan(Math.PI / 4 - Math.toRadians(latitude) / 2)
                / Math.pow((1 - es) / (1 + es), ECCENTRICITY / 2);
    }
}
