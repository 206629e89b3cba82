package org.plazaatlas.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;

class FieldStatisticsTest {

    @Test
    void figuresAreToldOfWhatIsANumber() {
        FieldStatistics told =
                FieldStatistics.of(Arrays.asList(4, 2L, 2.0, null, "", Double.NaN, 8));

        assertThat(told.rows()).isEqualTo(7);
        assertThat(told.missing()).isEqualTo(2);
        assertThat(told.figures())
                .contains(new FieldStatistics.Figures(4, 16, 4, 3, 2, 8, Math.sqrt(6)));
    }

    @Test
    void textsHaveNoFigures() {
        FieldStatistics told = FieldStatistics.of(List.of("a", "b", "a"));

        assertThat(told.different()).isEqualTo(2);
        assertThat(told.figures()).isEmpty();
        assertThat(FieldStatistics.of(List.of()).rows()).isZero();
    }
}
