package org.plazaatlas.territory.mosaic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.plazaatlas.TinyAtlas.circle;
import static org.plazaatlas.TinyAtlas.claim;
import static org.plazaatlas.TinyAtlas.degrees;
import static org.plazaatlas.TinyAtlas.municipality;
import static org.plazaatlas.TinyAtlas.seat;

import net.sf.geographiclib.Geodesic;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.model.Area;
import org.plazaatlas.model.LonLat;
import org.plazaatlas.model.MunicipalityOutline;
import org.plazaatlas.model.MunicipalitySeat;

import java.util.stream.Stream;

/** Claimed areas and circles, and how they are clipped. */
class ClaimedAreasTest {

    private static final double WHOLE_CIRCLE_15_KM = 0.9987 * Math.PI * 15 * 15; // as a 72-gon

    @Test
    void aMunicipalityIsACircleOf15KmRoundItsSeat() {
        Mosaic mosaic = mosaicOf(municipality("01", "Centro"), seat("01", "Centro", 0.5, 0.5));

        assertThat(squareKm(mosaic, municipality("01", "Centro")))
                .isCloseTo(WHOLE_CIRCLE_15_KM, within(0.5));
        assertThat(mosaic.isApproximate(municipality("01", "Centro"))).isTrue();
    }

    @Test
    void theCircleOfAMunicipalityEndsAtTheBorderOfItsState() {
        Area onTheBorder = municipality("01", "Linde");
        Mosaic mosaic = mosaicOf(onTheBorder, seat("01", "Linde", 1.0, 0.5));

        assertThat(squareKm(mosaic, onTheBorder)).isCloseTo(WHOLE_CIRCLE_15_KM / 2, within(0.5));
        assertThat(statesOf(mosaic, onTheBorder)).containsExactly("01");
        assertThat(mosaic.facesOfState("02").size()).isEqualTo(1);
    }

    @Test
    void aCircleCrossesStateLinesAndEndsAtTheCoast() {
        Area corner = circle(1.0, 0.0, 15);
        Mosaic mosaic = mosaicOf(corner);

        assertThat(squareKm(mosaic, corner)).isCloseTo(WHOLE_CIRCLE_15_KM / 2, within(0.5));
        assertThat(statesOf(mosaic, corner)).containsExactly("01", "02");
    }

    @Test
    void aCircleAtSeaHasNoFaces() {
        assertThat(mosaicOf(circle(3.2, 0.9, 5)).facesOf(circle(3.2, 0.9, 5)).isEmpty()).isTrue();
    }

    @Test
    void circlesAreGeodesic() {
        EllipsoidalMeasure ellipsoid = new EllipsoidalMeasure(TinyAtlas.PROJECTION);
        LonLat inTheNorth = new LonLat(10, 60); // where a degree of longitude is half as long

        for (Coordinate corner : ellipsoid.circle(inTheNorth, 100).getCoordinates()) {
            Coordinate lonLat = TinyAtlas.PROJECTION.toLonLat(corner.x, corner.y);
            assertThat(Geodesic.WGS84.Inverse(60, 10, lonLat.y, lonLat.x).s12)
                    .isCloseTo(100_000, within(0.001));
        }
    }

    @Test
    void aPolygonOfTheAtlasTakesThePlaceOfTheCircle() {
        Area quarter = municipality("01", "Cuarto");
        Mosaic mosaic =
                Mosaic.of(
                        new TinyAtlas()
                                .municipalities(
                                        new MunicipalityOutline(
                                                "01",
                                                "Cuarto",
                                                degrees(
                                                        "POLYGON ((0.5 0.5, 1 0.5, 1 1, 0.5 1, 0.5"
                                                                + " 0.5))")))
                                .claims(claim("c1", "norte").presentIn(quarter))
                                .build());

        assertThat(squareKm(mosaic, quarter)).isCloseTo(12_308.46 / 4, within(0.5));
        assertThat(mosaic.isApproximate(quarter)).isFalse();
    }

    @Test
    void aPolygonThatStandsOutIsClippedToItsState() {
        Area tooWide = municipality("01", "Ancho");
        Mosaic mosaic =
                Mosaic.of(
                        new TinyAtlas()
                                .municipalities(
                                        new MunicipalityOutline(
                                                "01",
                                                "Ancho",
                                                degrees(
                                                        "POLYGON ((0.5 0.2, 1.5 0.2, 1.5 0.7, 0.5"
                                                                + " 0.7, 0.5 0.2))")))
                                .claims(claim("c1", "norte").presentIn(tooWide))
                                .build());

        assertThat(squareKm(mosaic, tooWide)).isCloseTo(12_308.46 / 4, within(0.5));
        assertThat(mosaic.facesOfState("02").size()).isEqualTo(1);
    }

    @Test
    void aMunicipalityWithoutPolygonAndSeatNamesItsClaim() {
        assertThatThrownBy(() -> mosaicOf(municipality("01", "Nada")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("claim c1")
                .hasMessageContaining("'Nada'")
                .hasMessageContaining("seat");
    }

    @Test
    void anUnknownStateNamesItsClaim() {
        assertThatThrownBy(() -> mosaicOf(Area.States.of("99")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("claim c1")
                .hasMessageContaining("state 99")
                .hasMessageContaining("01, 02");
        assertThatThrownBy(() -> mosaicOf(municipality("99", "Vado")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("claim c1");
    }

    private static Mosaic mosaicOf(Area area, MunicipalitySeat... seats) {
        return Mosaic.of(
                new TinyAtlas().seats(seats).claims(claim("c1", "norte").dominantIn(area)).build());
    }

    private static double squareKm(Mosaic mosaic, Area area) {
        return mosaic.areaSquareKm(mosaic.facesOf(area));
    }

    private static Stream<String> statesOf(Mosaic mosaic, Area area) {
        FaceSet faces = mosaic.facesOf(area);
        return faces.stream()
                .mapToObj(face -> mosaic.faces().get(face).stateCode())
                .distinct()
                .sorted();
    }
}
