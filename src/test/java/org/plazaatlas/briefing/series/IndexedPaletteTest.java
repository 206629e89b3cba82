package org.plazaatlas.briefing.series;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.awt.image.IndexColorModel;
import java.util.Random;

class IndexedPaletteTest {

    @Test
    void upTo255ColoursAreExact() {
        for (long seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            int[] colours = random.ints(1 + random.nextInt(255), 0, 0x1000000).toArray();
            IndexedPalette palette = IndexedPalette.of(colours);
            for (int colour : colours) {
                assertThat(shown(palette, colour)).as("seed " + seed).isEqualTo(colour);
            }
        }
    }

    @Test
    void whatCoversMostIsExactHoweverManyColoursThereAre() {
        for (long seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            int[] zones = random.ints(40, 0, 0x1000000).toArray();
            int[] pixels = random.ints(4_000, 0, 0x1000000).toArray();
            for (int i = 0; i < 2_000; i++) {
                pixels[i] = zones[i % zones.length];
            }
            IndexedPalette palette = IndexedPalette.of(pixels);
            for (int colour : zones) {
                assertThat(shown(palette, colour)).as("seed " + seed).isEqualTo(colour);
            }
        }
    }

    @Test
    void theTransparentIndexIsNeverAColour() {
        IndexedPalette palette =
                IndexedPalette.of(new Random(7).ints(3_000, 0, 0x1000000).toArray());
        assertThat(palette.model().getTransparentPixel()).isEqualTo(IndexedPalette.TRANSPARENT);
        for (int colour : new Random(7).ints(3_000, 0, 0x1000000).toArray()) {
            assertThat(palette.index(colour) & 0xff).isNotEqualTo(IndexedPalette.TRANSPARENT);
        }
    }

    @Test
    void smoothEdgesStayNearTheirColours() {
        int[] greys = new int[100_000];
        for (int i = 0; i < greys.length; i++) {
            int share = i % 1_000;
            greys[i] = share * 255 / 999 << 16 | (999 - share) * 200 / 999 << 8 | share % 7;
        }
        IndexedPalette palette = IndexedPalette.of(greys);
        for (int colour : greys) {
            int shown = shown(palette, colour);
            assertThat(Math.abs((shown >> 16 & 0xff) - (colour >> 16 & 0xff))).isLessThan(12);
            assertThat(Math.abs((shown >> 8 & 0xff) - (colour >> 8 & 0xff))).isLessThan(12);
        }
    }

    private static int shown(IndexedPalette palette, int colour) {
        IndexColorModel model = palette.model();
        return model.getRGB(palette.index(colour) & 0xff) & 0xffffff;
    }
}
