package org.plazaatlas.incident.hotspot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Collections;

class SignificanceTest {

    /**
     * The example of Benjamini and Hochberg (1995): of fifteen p-values the first four are told at
     * a false discovery rate of 5 %, where Bonferroni's limit of 0.0033 tells three. 0.0095 is not
     * above 4 · 0.05 / 15 = 0.0133, and no later one is below its limit.
     */
    @Test
    void theExampleOfBenjaminiAndHochbergTellsFour() {
        double[] printed = {
            0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262,
            0.5719, 0.6528, 0.7590, 1.0000
        };
        assertThat(
                        Significance.of(printed).stream()
                                .filter(s -> s.compareTo(Significance.P95) >= 0))
                .hasSize(4);
        // At 10 % the ninth limit is 9 · 0.1 / 15 = 0.06, so nine are told.
        assertThat(Significance.of(printed).stream().filter(s -> s != Significance.NONE))
                .hasSize(9);
        // At 1 % the limits are 0.00067, 0.0013, 0.002: three.
        assertThat(Significance.of(printed))
                .startsWith(Collections.nCopies(3, Significance.P99).toArray(Significance[]::new));
        assertThat(Significance.of(printed).get(3)).isEqualTo(Significance.P95);
    }

    @Test
    void nothingIsToldWhereNothingDiffersFromChance() {
        assertThat(Significance.of(new double[] {0.2, 0.5, 0.9})).containsOnly(Significance.NONE);
        assertThat(Significance.of(new double[0])).isEmpty();
    }
}
