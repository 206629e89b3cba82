package org.plazaatlas.cartography.symbology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.awt.Color;
import java.util.Arrays;
import java.util.List;

class FillTileTest {

    private static final Fill.Stripes EQUAL =
            new Fill.Stripes(
                    List.of(new Fill.Stripe(Color.RED, 7), new Fill.Stripe(Color.BLUE, 7)),
                    Fill.Slant.FORWARD);

    @Test
    void partiesOfAContestedAreaHaveEqualShares() {
        FillTile tile = FillTile.of(EQUAL, 1);
        double red = Arrays.stream(tile.pixels()).map(p -> p >> 16 & 255).average().orElseThrow();
        double blue = Arrays.stream(tile.pixels()).map(p -> p & 255).average().orElseThrow();
        assertThat(red).isCloseTo(127.5, within(2.0));
        assertThat(blue).isCloseTo(127.5, within(2.0));
    }

    @Test
    void stripesKeepTheirWidthOnADenseScreen() {
        assertThat(FillTile.of(EQUAL, 2).side())
                .isCloseTo(2 * FillTile.of(EQUAL, 1).side(), within(1));
    }

    @Test
    void aPictureFinerThanItsPageRepeatsAPatternWhereThePageDoes() {
        int onPage = FillTile.of(EQUAL, 1.5).side();
        assertThat(FillTile.of(EQUAL, 1.5, 2).side()).isEqualTo(2 * onPage);
        assertThat(FillTile.of(EQUAL, 1.5, 3).side()).isEqualTo(3 * onPage);
    }

    @Test
    void aTileRepeatsWithoutASeam() {
        FillTile tile = FillTile.of(EQUAL, 1);
        int side = tile.side();
        for (int i = 0; i < side; i++) {
            // Along a forward slash the colour is the same; it leaves at the top and comes in
            // below.
            int here = tile.pixels()[i * side + (side - 1 - i)];
            assertThat(here).isEqualTo(tile.pixels()[side - 1]);
        }
    }

    @Test
    void theTextureOfAZoneRunsOnThroughTheStripesOfTheNext() {
        Fill.Textured texture = new Fill.Textured(Color.WHITE, Color.BLACK, Hatch.GRID);
        List<Fill.Stripe> stripes =
                List.of(new Fill.Stripe(texture, 12), new Fill.Stripe(texture, 2.8));
        for (double scale : new double[] {1, 1.5, 2, 3.1}) {
            FillTile zone = FillTile.of(texture, scale);
            FillTile striped = FillTile.of(new Fill.Stripes(stripes, Fill.Slant.FORWARD), scale);
            assertThat(striped.side() % zone.side()).isZero();
            for (int i = 0; i < striped.side(); i++) {
                assertThat(striped.pixels()[i * striped.side() + i])
                        .isEqualTo(zone.pixels()[i % zone.side() * (zone.side() + 1)]);
            }
        }
    }
}
