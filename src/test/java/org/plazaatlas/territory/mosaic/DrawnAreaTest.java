package org.plazaatlas.territory.mosaic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.plazaatlas.TinyAtlas.claim;
import static org.plazaatlas.TinyAtlas.degrees;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.plazaatlas.ClaimDraft;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.model.Area;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.LonLat;
import org.plazaatlas.territory.pressure.Pressure;
import org.plazaatlas.territory.pressure.PressureGauge;
import org.plazaatlas.territory.snapshot.Snapshot;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.territory.turf.TurfBoundary;
import org.plazaatlas.territory.turf.Zone;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Areas that somebody drew, from claim to zone, boundary and pressure. */
class DrawnAreaTest {

    private static final LocalDate DAY = LocalDate.of(2020, 6, 1);

    /** A square over the corner where states 01, 02, 04 and 05 meet. */
    private static final String SQUARE = "POLYGON ((0.5 0.5, 1.5 0.5, 1.5 1.5, 0.5 1.5, 0.5 0.5))";

    private static Area.Polygon area(String wkt) {
        try {
            Coordinate[] ring = new WKTReader().read(wkt).getCoordinates();
            return new Area.Polygon(
                    Arrays.stream(ring)
                            .limit(ring.length - 1)
                            .map(corner -> new LonLat(corner.x, corner.y))
                            .toList());
        } catch (ParseException e) {
            throw new AssertionError(e);
        }
    }

    private static ClaimDraft dominant(String organization, String wkt) {
        return claim(organization, organization)
                .dominantIn(area(wkt))
                .from("2019")
                .evidence("2020");
    }

    private static Atlas atlas(ClaimDraft... claims) {
        return new TinyAtlas().claims(claims).disputes().build();
    }

    private static Snapshot snapshot(ClaimDraft... claims) {
        return History.of(atlas(claims)).at(DAY);
    }

    @Test
    void theZoneIsWhatWasDrawn() {
        Snapshot snapshot = snapshot(dominant("norte", SQUARE));
        FaceSet faces = snapshot.mosaic().facesOf(area(SQUARE));

        assertSame(snapshot.mosaic().outline(faces), SQUARE);
        assertThat(snapshot.mosaic().partsByState(faces))
                .extracting(StatePart::stateCode)
                .containsExactlyInAnyOrder("01", "02", "04", "05");
        assertThat(snapshot.mosaic().partsByState(faces))
                .allSatisfy(part -> assertThat(part.share()).isCloseTo(0.25, within(1e-3)));
        Zone zone = snapshot.zone("norte").orElseThrow();
        assertThat(zone.dominantSquareKm())
                .isCloseTo(snapshot.mosaic().areaSquareKm(faces), within(1e-9));
    }

    @Test
    void whatLiesAtSeaIsCutOff() {
        Snapshot snapshot =
                snapshot(dominant("norte", "POLYGON ((2.5 0.5, 3.2 0.5, 3.2 1, 2.5 1, 2.5 0.5))"));
        Mosaic mosaic = snapshot.mosaic();
        FaceSet faces = mosaic.facesOf(area("POLYGON ((2.5 0.5, 3.2 0.5, 3.2 1, 2.5 1, 2.5 0.5))"));

        assertSame(mosaic.outline(faces), "POLYGON ((2.5 0.5, 3 0.5, 3 1, 2.5 1, 2.5 0.5))");
        assertThat(mosaic.isApproximate(area(SQUARE))).isTrue();
    }

    @Test
    void outlinesThatMeetHaveATurfBoundary() {
        Snapshot snapshot =
                snapshot(
                        dominant(
                                "norte", "POLYGON ((0.2 0.2, 0.5 0.2, 0.5 0.8, 0.2 0.8, 0.2 0.2))"),
                        dominant("sur", "POLYGON ((0.5 0.4, 0.9 0.4, 0.9 1, 0.5 1, 0.5 0.4))"));
        TurfBoundary boundary = snapshot.turfBoundary("norte", "sur").orElseThrow();

        assertThat(boundary.hostile()).isTrue();
        assertSame(boundary.line(), "LINESTRING (0.5 0.4, 0.5 0.8)");
        assertThat(boundary.lengthKm()).isCloseTo(0.4 * 110.574, within(0.01));
    }

    @Test
    void thePressureCountsItsBoundary() {
        String west = "POLYGON ((0 0, 0.5 0, 0.5 1, 0 1, 0 0))";
        String east = "POLYGON ((0.5 0, 1 0, 1 1, 0.5 1, 0.5 0))";
        Pressure met =
                new PressureGauge(History.of(atlas(dominant("norte", west), dominant("sur", east))))
                        .ofState("01", DAY)
                        .orElseThrow();
        Pressure calm =
                new PressureGauge(History.of(atlas(dominant("norte", west))))
                        .ofState("01", DAY)
                        .orElseThrow();
        double perimeterKm = 2 * (110.574 + 111.3);

        assertThat(met.hostileKmPer100Km()).isCloseTo(100 * 110.574 / perimeterKm, within(0.1));
        assertThat(calm.hostileKmPer100Km()).isZero();
    }

    @Test
    void anOutlineThatEnclosesNothingIsNone() {
        List<LonLat> corners =
                List.of(new LonLat(0, 0), new LonLat(1, 1), new LonLat(1, 0), new LonLat(0, 1));
        assertThat(Area.Polygon.isSound(corners)).as("a bow tie").isFalse();
        assertThat(Area.Polygon.isSound(corners.subList(0, 2))).isFalse();
        assertThat(Area.Polygon.isSound(List.of())).isFalse();
        assertThat(
                        Area.Polygon.isSound(
                                List.of(new LonLat(0, 0), new LonLat(1, 0), new LonLat(2, 0))))
                .as("a line")
                .isFalse();
        assertThatThrownBy(() -> new Area.Polygon(corners))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** A star of random corners encloses itself; its land is that of its geometry. */
    @Test
    void anySoundOutlineCoversTheLandInsideIt() {
        Random random = new Random(42);
        for (int seed = 0; seed < 20; seed++) {
            Area.Polygon star = star(random);
            Mosaic mosaic = Mosaic.of(atlas(claim("a", "norte").dominantIn(star).from("2010")));
            Geometry land = mosaic.outline(mosaic.allFaces());
            double expected = star.onMap(TinyAtlas.PROJECTION).intersection(land).getArea();
            assertThat(mosaic.outline(mosaic.facesOf(star)).getArea())
                    .as("star " + seed)
                    .isCloseTo(expected, within(1e6));
        }
    }

    private static Area.Polygon star(Random random) {
        int corners = 3 + random.nextInt(9);
        LonLat[] ring = new LonLat[corners];
        for (int i = 0; i < corners; i++) {
            double angle = 2 * Math.PI * i / corners;
            double reach = 0.2 + random.nextDouble();
            ring[i] = new LonLat(1.5 + reach * Math.cos(angle), 1 + reach * Math.sin(angle));
        }
        return new Area.Polygon(List.of(ring));
    }

    private static void assertSame(Geometry onMap, String wkt) {
        Geometry expected = degrees(wkt);
        assertThat(onMap.buffer(2).covers(expected) && expected.buffer(2).covers(onMap))
                .as(onMap + " is " + wkt)
                .isTrue();
    }
}
