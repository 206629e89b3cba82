package org.plazaatlas.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.plazaatlas.TinyAtlas;

class AtlasTest {

    private final Atlas atlas = TinyAtlas.atlas();

    @Test
    void populationIsThatOfTheStateAsked() {
        assertThat(atlas.population("01", 2015)).hasValueCloseTo(1_930_000.0, within(1e-6));
        assertThat(atlas.population("02", 2015)).hasValueCloseTo(2_075_000.0, within(1e-6));
    }

    @Test
    void stateThatNoCensusCountedHasNoPopulation() {
        assertThat(atlas.population("03", 2015)).isEmpty();
        assertThat(atlas.population("99", 2015)).isEmpty();
    }
}
