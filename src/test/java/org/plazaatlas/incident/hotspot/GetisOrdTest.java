package org.plazaatlas.incident.hotspot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

class GetisOrdTest {

    /**
     * The example that the documentation of PySAL prints for {@code G_Local} with binary weights
     * and {@code star=True}: six places, neighbours within 15 units of each other.
     */
    @Test
    void theScoresAreThoseOfThePublishedExample() {
        double[][] places = {{10, 10}, {20, 10}, {40, 10}, {15, 20}, {30, 20}, {30, 30}};
        double[] figures = {2, 3, 3.2, 5, 8, 7};
        double[] printed = {
            -1.39727626, -0.28917762, 0.65064964, -0.28917762, 1.23452088, 2.02424331
        };
        assertThat(GetisOrd.scores(figures, nearerThan(15, places)))
                .containsExactly(printed, within(1e-8));
    }

    private static Neighbours nearerThan(double distance, double[][] places) {
        List<List<Integer>> beside = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            double[] own = places[i];
            int place = i;
            beside.add(
                    IntStream.range(0, places.length)
                            .filter(j -> j != place)
                            .filter(
                                    j ->
                                            Math.hypot(places[j][0] - own[0], places[j][1] - own[1])
                                                    <= distance)
                            .boxed()
                            .toList());
        }
        return new Neighbours(beside);
    }

    /**
     * Five places in a row with the figures 1, 1, 1, 1, 6: mean 2, standard deviation 2. The last
     * two have 7 where 4 are expected; the spread of a sum of two is 2 √((5·2 − 4) / 4) = √6.
     */
    @Test
    void aRowOfFiveIsWorkedOutByHand() {
        double[] scores = GetisOrd.scores(new double[] {1, 1, 1, 1, 6}, row(5));
        assertThat(scores[4]).isCloseTo(3 / Math.sqrt(6), within(1e-12));
        // Of three: 3 where 6 are expected, and the spread is 2 √((15 − 9) / 4), the same.
        assertThat(scores[1]).isCloseTo(-3 / Math.sqrt(6), within(1e-12));
        assertThat(GetisOrd.pValue(scores[4])).isEqualTo(GetisOrd.pValue(scores[1]));
    }

    private static Neighbours row(int length) {
        return new Neighbours(
                IntStream.range(0, length)
                        .mapToObj(
                                i ->
                                        IntStream.of(i - 1, i + 1)
                                                .filter(j -> j >= 0 && j < length)
                                                .boxed()
                                                .toList())
                        .toList());
    }

    @Test
    void pValuesAreThoseOfTheNormalDistributionInBothDirections() {
        assertThat(GetisOrd.pValue(1.959964)).isCloseTo(0.05, within(1e-6));
        assertThat(GetisOrd.pValue(-2.575829)).isCloseTo(0.01, within(1e-6));
        assertThat(GetisOrd.pValue(0)).isEqualTo(1);
    }

    @Test
    void figuresThatAreTheSameEverywhereHaveNoHotSpot() {
        assertThat(GetisOrd.scores(new double[] {3, 3, 3, 3}, row(4))).containsOnly(0);
    }

    /** The scores of a place do not depend on the unit of the figures. */
    @Test
    void unitsDoNotMatter() {
        Random random = new Random(95);
        double[] figures = random.doubles(40, 0, 9).toArray();
        double[] others = IntStream.range(0, 40).mapToDouble(i -> 7 * figures[i] + 3).toArray();
        assertThat(GetisOrd.scores(others, row(40)))
                .containsExactly(GetisOrd.scores(figures, row(40)), within(1e-9));
    }
}
