package org.plazaatlas.cartography.symbology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.awt.Color;
import java.util.Random;

class CieLabTest {

    /** Pairs from the test data that Sharma, Wu and Dalal (2005) publish with their paper. */
    @ParameterizedTest
    @CsvSource({
        "50, 2.6772, -79.7751, 50, 0, -82.7485, 2.0425",
        "50, -1.3802, -84.2814, 50, 0, -82.7485, 1.0000",
        "50, 2.5, 0, 50, 0, -2.5, 4.3065",
        "50, 2.5, 0, 73, 25, -18, 27.1492",
        "50, 2.5, 0, 61, -5, 29, 22.8977",
        "50, 2.5, 0, 56, -27, -3, 31.9030",
        "50, 2.5, 0, 58, 24, 15, 19.4535",
        "60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387, 1.2644",
        "2.0776, 0.0795, -1.1350, 0.9033, -0.0636, -0.5514, 0.9082"
    })
    void differencesAreThoseOfThePaper(
            double l1, double a1, double b1, double l2, double a2, double b2, double expected) {
        CieLab one = new CieLab(l1, a1, b1);
        CieLab other = new CieLab(l2, a2, b2);
        assertThat(one.difference(other)).isCloseTo(expected, within(1e-4));
        assertThat(other.difference(one)).isCloseTo(expected, within(1e-4));
    }

    @Test
    void whiteAndBlackLieAtTheEndsOfTheGreyAxis() {
        CieLab white = CieLab.of(Color.WHITE);
        assertThat(white.l()).isCloseTo(100, within(1e-3));
        assertThat(white.a()).isCloseTo(0, within(0.02));
        assertThat(white.b()).isCloseTo(0, within(0.02));
        assertThat(CieLab.of(Color.BLACK)).isEqualTo(new CieLab(0, 0, 0));
    }

    @RepeatedTest(20)
    void aColourDiffersFromItselfByNothing(RepetitionInfo info) {
        long seed = info.getCurrentRepetition();
        CieLab colour = CieLab.of(new Color(new Random(seed).nextInt(0x1000000)));
        assertThat(colour.difference(colour)).as("seed %d", seed).isZero();
    }
}
