package org.plazaatlas.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plazaatlas.model.Population;
import org.plazaatlas.model.PopulationSeries;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

class PopulationSeriesTest {

    private static final PopulationSeries SERIES =
            new PopulationSeries(
                    List.of(count(2000, 1_000), count(2010, 2_000), count(2020, 1_500)));

    @ParameterizedTest
    @CsvSource({"2000,1000", "2010,2000", "2020,1500"})
    void censusYearHasWhatTheCensusCounted(int year, double counted) {
        assertThat(SERIES.at(year)).hasValue(counted);
    }

    @ParameterizedTest
    @CsvSource({"2001,1100", "2005,1500", "2009,1900", "2011,1950", "2019,1550"})
    void yearBetweenLiesOnTheLineOfTheCensusesAroundIt(int year, double expected) {
        assertThat(SERIES.at(year)).hasValueCloseTo(expected, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"1995,500", "1999,900", "2021,1450", "2025,1250"})
    void yearOutsideFollowsTheOutermostLineForFiveYears(int year, double expected) {
        assertThat(SERIES.at(year)).hasValueCloseTo(expected, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(ints = {1900, 1994, 2026, 2100})
    void yearFartherOutHasNoEstimate(int year) {
        assertThat(SERIES.at(year)).isEmpty();
    }

    @Test
    void singleCensusCarriesItsOwnYearAlone() {
        PopulationSeries single = new PopulationSeries(List.of(count(2010, 700)));

        assertThat(single.at(2010)).hasValue(700);
        assertThat(single.at(2011)).isEmpty();
        assertThat(single.at(2009)).isEmpty();
    }

    @Test
    void stateWithoutCensusHasNoEstimate() {
        assertThat(new PopulationSeries(List.of()).at(2010)).isEmpty();
    }

    @Test
    void trendThatWouldLeaveNobodyIsNoEstimate() {
        PopulationSeries falling =
                new PopulationSeries(List.of(count(2010, 1_000), count(2015, 400)));

        assertThat(falling.at(2018)).hasValueCloseTo(40.0, within(1e-9));
        assertThat(falling.at(2019)).isEmpty();
    }

    @Test
    void orderOfTheCensusesDoesNotMatter() {
        long seed = 20_261_121;
        Random random = new Random(seed);
        List<Population> counts = new ArrayList<>();
        for (int year = 1950; year <= 2020; year += 1 + random.nextInt(10)) {
            counts.add(count(year, 1 + random.nextInt(10_000_000)));
        }
        List<Population> shuffled = new ArrayList<>(counts);
        Collections.shuffle(shuffled, random);

        PopulationSeries inOrder = new PopulationSeries(counts);
        PopulationSeries inDisorder = new PopulationSeries(shuffled);
        for (int year = 1940; year <= 2030; year++) {
            assertThat(inDisorder.at(year))
                    .as("seed %d, year %d", seed, year)
                    .isEqualTo(inOrder.at(year));
        }
    }

    private static Population count(int year, long inhabitants) {
        return new Population("01", year, inhabitants, "census", Text.EMPTY);
    }
}
