package org.plazaatlas.incident.hotspot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

class LocalMoranTest {

    /** Four places in a row. */
    private static final Neighbours ROW =
            new Neighbours(List.of(List.of(1), List.of(0, 2), List.of(1, 3), List.of(2)));

    /**
     * The figures 1, 2, 4, 5 have the mean 3, the deviations −2, −1, 1, 2 and the variance 2.5.
     * Beside the first the deviation is −1: I = (−2)(−1) / 2.5 = 0.8. Beside the second it is (−2 +
     * 1) / 2 = −0.5: I = (−1)(−0.5) / 2.5 = 0.2.
     */
    @Test
    void aRowOfFourIsWorkedOutByHand() {
        LocalMoran moran = new LocalMoran(new double[] {1, 2, 4, 5}, ROW);
        assertThat(IntStream.range(0, 4).mapToDouble(moran::index).toArray())
                .containsExactly(new double[] {0.8, 0.2, 0.2, 0.8}, within(1e-12));
        assertThat(moran.isHigh(3)).isTrue();
        assertThat(moran.isAmongHigh(3)).isTrue();
        assertThat(moran.isAmongHigh(0)).isFalse();
    }

    /**
     * For the first place one of the three others is drawn: −1, 1 or 2. Its own neighbour has −1,
     * the lowest, so a third of the draws is as low.
     */
    @Test
    void theNeighboursOfAPlaceAreDrawnFromAllOthers() {
        LocalMoran moran = new LocalMoran(new double[] {1, 2, 4, 5}, ROW);
        assertThat(moran.pValue(0)).isCloseTo(1.0 / 3, within(0.02));
        // Of the pairs of −2, 1, 2 for the second, −2 and 1 is the lowest of three.
        assertThat(moran.pValue(1)).isCloseTo(1.0 / 3, within(0.02));
    }

    @Test
    void twoLowAndTwoHighNeighboursAreTheRareCase() {
        Neighbours ring =
                new Neighbours(
                        IntStream.range(0, 12)
                                .mapToObj(i -> List.of((i + 11) % 12, (i + 1) % 12))
                                .toList());
        double[] figures = {9, 9, 9, 1, 1, 1, 1, 1, 1, 1, 1, 1};
        LocalMoran moran = new LocalMoran(figures, ring);
        // Both neighbours of the second are among two high ones of eleven: 1 / 55.
        assertThat(moran.pValue(1)).isCloseTo(1.0 / 55, within(0.004));
    }

    @Test
    void aPlaceWithoutNeighboursOrDifferencesIsNothing() {
        LocalMoran same = new LocalMoran(new double[] {2, 2, 2, 2}, ROW);
        assertThat(same.index(1)).isZero();
        assertThat(same.pValue(1)).isEqualTo(1);
        LocalMoran island =
                new LocalMoran(
                        new double[] {1, 2, 4},
                        new Neighbours(List.of(List.of(1), List.of(0), List.of())));
        assertThat(island.isDefined(2)).isFalse();
        assertThat(island.pValue(2)).isEqualTo(1);
    }
}
