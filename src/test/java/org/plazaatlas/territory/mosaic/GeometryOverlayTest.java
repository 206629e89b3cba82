package org.plazaatlas.territory.mosaic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class GeometryOverlayTest {

    @Test
    void mendsPolygonsThatCrossThemselves() throws ParseException {
        Geometry bowTie = read("POLYGON ((0 0, 10 10, 10 0, 0 10, 0 0))");
        Geometry square = read("POLYGON ((2 2, 8 2, 8 8, 2 8, 2 2))");
        assertThat(GeometryOverlay.intersection(bowTie, square).getArea()).isEqualTo(18);
    }

    @Test
    void whatLiesApartHasNothingInCommon() throws ParseException {
        Geometry here = read("POLYGON ((0 0, 1 0, 1 1, 0 0))");
        Geometry there = read("POLYGON ((5 5, 6 5, 6 6, 5 5))");
        assertThat(GeometryOverlay.intersection(here, there).isEmpty()).isTrue();
    }

    private static Geometry read(String wkt) throws ParseException {
        return new WKTReader().read(wkt);
    }
}
