package org.plazaatlas.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.plazaatlas.MexicoAtlas;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.LonLat;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.territory.turf.Zone;

import java.time.LocalDate;

class ExtentTest {

    private static final double DEGREE = TinyAtlas.METRES_PER_DEGREE;

    private final Atlas atlas = TinyAtlas.atlas();

    @Test
    void theCountryHasAMarginOnEverySide() {
        Extent country = Extent.ofCountry(atlas);
        assertThat(country.minX()).isNegative();
        assertThat(country.minY()).isNegative();
        assertThat(country.maxX()).isGreaterThan(3.5 * DEGREE);
        assertThat(country.maxY()).isGreaterThan(2 * DEGREE);
    }

    @Test
    void aStateIsShownWhole() {
        Extent state = Extent.ofState(atlas, "05").orElseThrow();
        assertThat(state.minX()).isBetween(0.8 * DEGREE, DEGREE);
        assertThat(state.maxX()).isBetween(2 * DEGREE, 2.2 * DEGREE);
        assertThat(Extent.ofState(atlas, "99")).isEmpty();
    }

    @Test
    void islandsFarOutAtSeaDoNotMakeAStateSmall() {
        Atlas mexico = MexicoAtlas.atlas();
        Extent colima = Extent.ofState(mexico, "06").orElseThrow();
        assertThat(colima.widthMetres()).isLessThan(200_000);
        assertThat(mexico.state("06").orElseThrow().outline().getEnvelopeInternal().getWidth())
                .isGreaterThan(600_000);
        double tiny = Extent.ofState(atlas, "03").orElseThrow().maxX();
        assertThat(tiny).as("an island nearby is shown").isGreaterThan(3.5 * DEGREE);
    }

    @Test
    void aZoneIsShownWhole() {
        History history = History.of(atlas);
        Zone sur = history.at(LocalDate.of(2024, 6, 15)).zone("sur").orElseThrow();
        Extent zone = Extent.ofZone(sur, history.mosaic()).orElseThrow();
        assertThat(zone.minX()).isBetween(0.5 * DEGREE, 0.9 * DEGREE);
        assertThat(zone.maxX()).isBetween(2 * DEGREE, 2.2 * DEGREE);
    }

    @Test
    void aBoxOfDegreesIsCoveredWhole() {
        Extent box =
                Extent.ofBox(
                        new LonLat(-107, 22),
                        new LonLat(-97, 28),
                        MexicoAtlas.atlas().projection());
        for (double lon = -107; lon <= -97; lon += 0.5) {
            var south = MexicoAtlas.atlas().projection().toMap(lon, 22);
            assertThat(south.y).isGreaterThanOrEqualTo(box.minY() - 200);
        }
    }

    @Test
    void aBoxWithItsCornersMixedUpIsRefused() {
        assertThatThrownBy(
                        () -> Extent.ofBox(new LonLat(2, 2), new LonLat(1, 3), atlas.projection()))
                .hasMessageContaining("south-western corner first");
    }
}
