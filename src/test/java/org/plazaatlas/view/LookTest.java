package org.plazaatlas.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class LookTest {

    private static final Extent COUNTRY = new Extent(0, 0, 3_000_000, 2_000_000);
    private static final Extent CITY = new Extent(0, 0, 180_000, 100_000);

    @Test
    void byItselfACountryIsSimpleAndACityDetailed() {
        assertThat(Look.AUTOMATIC.at(COUNTRY)).isEqualTo(Look.SIMPLE);
        assertThat(Look.AUTOMATIC.at(CITY)).isEqualTo(Look.DETAILED);
    }

    @Test
    void aChosenLookStaysAtEveryScale() {
        assertThat(Look.DETAILED.at(COUNTRY)).isEqualTo(Look.DETAILED);
        assertThat(Look.SIMPLE.at(CITY)).isEqualTo(Look.SIMPLE);
    }

    @Test
    void theShapeOfThePictureMattersLittle() {
        Extent wide = new Extent(0, 0, 700_000, 100_000);
        assertThat(Look.AUTOMATIC.at(wide)).isEqualTo(Look.DETAILED);
    }
}
