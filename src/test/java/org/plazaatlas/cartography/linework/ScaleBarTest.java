package org.plazaatlas.cartography.linework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plazaatlas.MexicoAtlas;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.cartography.geometry.Viewport;
import org.plazaatlas.view.Extent;

class ScaleBarTest {

    @ParameterizedTest
    @CsvSource({"1, 1", "1.99, 1", "2, 2", "4.9, 2", "5, 5", "99, 50", "0.3, 0.2", "730, 500"})
    void lengthsAreOneTwoOrFiveTimesAPowerOfTen(double most, double expected) {
        assertThat(ScaleBar.roundLength(most)).isCloseTo(expected, within(1e-9));
    }

    @Test
    void aBarIsTrueAtTheMiddleOfTheMap() {
        Viewport equator = new Viewport(0, 0, 1_000, 800, 600);
        ScaleBar bar = ScaleBar.of(equator, TinyAtlas.PROJECTION, 140);
        assertThat(bar.lengthKm()).isEqualTo(100);
        // A degree of the equator is 111,319.5 m on the ellipsoid and 111,195 m on this map.
        assertThat(bar.widthPixels()).isCloseTo(100 * 111_195 / 111_319.5, within(0.01));
    }

    @Test
    void aBarIsNeverWiderThanWanted() {
        for (double metresPerPixel = 5; metresPerPixel < 10_000; metresPerPixel *= 1.37) {
            Viewport viewport =
                    Viewport.fitting(
                            Extent.ofCountry(MexicoAtlas.atlas()),
                            (int) (4_000_000 / metresPerPixel) + 1,
                            500);
            ScaleBar bar = ScaleBar.of(viewport, MexicoAtlas.atlas().projection(), 140);
            assertThat(bar.widthPixels()).isBetween(140 / 2.5, 140.001);
        }
    }
}
