package org.plazaatlas.cartography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pairs from the test data that Sharma, Wu and Dalal (2005) publish with their paper. */
class ColourVisionTest {

    @ParameterizedTest
    @CsvSource({
        "50, 2.6772, -79.7751, 50, 0, -82.7485, 2.0425",
        "50, -1.3802, -84.2814, 50, 0, -82.7485, 1.0000",
        "50, 2.5, 0, 50, 0, -2.5, 4.3065",
        "50, 2.5, 0, 73, 25, -18, 27.1492",
        "60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387, 1.2644",
        "2.0776, 0.0795, -1.1350, 0.9033, -0.0636, -0.5514, 0.9082"
    })
    void differencesAreThoseOfThePaper(
            double l1, double a1, double b1, double l2, double a2, double b2, double expected) {
        assertThat(ColourVision.ciede2000(new double[] {l1, a1, b1}, new double[] {l2, a2, b2}))
                .isCloseTo(expected, within(1e-4));
    }
}
