package org.plazaatlas.territory.pressure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.hipparchus.stat.correlation.SpearmansCorrelation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Random;

/** Spearman's rho and its permutation test. */
class CorrelationTest {

    private static final double[] ONE_TO_SIX = {1, 2, 3, 4, 5, 6};

    @Test
    void whatRisesTogetherCorrelatesWhollyHoweverUnevenTheSteps() {
        assertThat(Correlation.spearman(ONE_TO_SIX, new double[] {0, 1, 10, 11, 12, 900}).rho())
                .isCloseTo(1, within(1e-12));
    }

    @Test
    void whatFallsAsTheOtherRisesCorrelatesNegatively() {
        assertThat(Correlation.spearman(ONE_TO_SIX, new double[] {6, 5, 4, 3, 2, 1}).rho())
                .isCloseTo(-1, within(1e-12));
    }

    @Test
    void tiesShareTheirAverageRank() {
        // ranks 1 2.5 2.5 4 against 1 2 3 4: rho = (2.25 + 0 + 0 + 2.25) / sqrt(4.5 * 5)
        assertThat(Correlation.spearman(new double[] {3, 7, 7, 9}, new double[] {1, 2, 3, 4}).rho())
                .isCloseTo(4.5 / Math.sqrt(4.5 * 5), within(1e-12));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void rhoIsTheLibrarys(long seed) {
        Random random = new Random(seed);
        double[] one = random.ints(32, 0, 12).asDoubleStream().toArray();
        double[] other = random.ints(32, 0, 12).asDoubleStream().toArray();

        assertThat(Correlation.spearman(one, other).rho())
                .isCloseTo(new SpearmansCorrelation().correlation(one, other), within(1e-12));
    }

    @Test
    void thePValueIsThePartOfAllOrdersThatAreAsStrong() {
        // of the 720 orders of six places one rises throughout and one falls throughout
        assertThat(Correlation.spearman(ONE_TO_SIX, ONE_TO_SIX).pValue())
                .isCloseTo(2.0 / 720, within(0.0015));
    }

    @Test
    void thePValueOfNoCorrelationIsOne() {
        // ranks 1 to 5 against 3 5 1 2 4 hold together by chance alone: the sum of products is 45
        Correlation none =
                Correlation.spearman(new double[] {1, 2, 3, 4, 5}, new double[] {3, 5, 1, 2, 4});

        assertThat(none.rho()).isCloseTo(-0.1, within(1e-12));
        assertThat(none.pValue()).isGreaterThan(0.9);
    }

    @Test
    void thePValueIsTheSameEveryTimeAndNeverZero() {
        double[] many = new Random(7).doubles(32).toArray();

        Correlation first = Correlation.spearman(many, many);

        assertThat(Correlation.spearman(many, many)).isEqualTo(first);
        assertThat(first.pValue()).isEqualTo(1.0 / 10_001);
    }

    @Test
    void fewerThanFivePlacesHaveNoPValue() {
        Correlation four =
                Correlation.spearman(new double[] {1, 2, 3, 4}, new double[] {1, 2, 3, 4});

        assertThat(four.isDefined()).isTrue();
        assertThat(four.isTested()).isFalse();
    }

    @Test
    void fewerThanThreePlacesOrAConstantHaveNoCorrelation() {
        assertThat(Correlation.spearman(new double[] {1, 2}, new double[] {1, 2}).isDefined())
                .isFalse();
        assertThat(Correlation.spearman(ONE_TO_SIX, new double[6]).isDefined()).isFalse();
        assertThat(Correlation.spearman(ONE_TO_SIX, new double[6]).isTested()).isFalse();
    }
}
