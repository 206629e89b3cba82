package org.plazaatlas.territory.homicides;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.TinyHomicides;
import org.plazaatlas.language.Text;
import org.plazaatlas.model.HomicideCount;
import org.plazaatlas.model.HomicideCount.Basis;

import java.util.Optional;
import java.util.OptionalInt;

@Execution(ExecutionMode.CONCURRENT)
class HomicideYearsTest {

    private final HomicideYears years = HomicideYears.of(TinyHomicides.atlas());

    @Test
    void aYearWithoutFiguresHasThoseOfTheNearestEarlierOne() {
        assertThat(years.upTo(2020)).map(HomicideYear::year).contains(2020);
        assertThat(years.upTo(2019)).map(HomicideYear::year).contains(2018);
        assertThat(years.upTo(2017)).isEmpty();
    }

    @Test
    void aYearCountedInFewStatesIsPassedOver() {
        assertThat(years.upTo(2022)).map(HomicideYear::year).contains(2020);
    }

    @Test
    void laterYearsOnAnotherBasisAreNotMixedIn() {
        assertThat(years.upTo(2024)).map(HomicideYear::basis).contains(Basis.CERTIFICATES);
    }

    @Test
    void theOnlyBasisOfAnAtlasIsUsedWhateverItIs() {
        HomicideCount[] counts =
                TinyHomicides.rates(2023, Basis.POLICE, "1", "2", "3", "4", "5")
                        .toArray(HomicideCount[]::new);
        HomicideYears police = HomicideYears.of(new TinyAtlas().homicides(counts).build());

        assertThat(police.upTo(2024)).map(HomicideYear::sourceId).contains("diario");
    }

    @Test
    void theHighestRateStandsFirst() {
        assertThat(years.upTo(2020).orElseThrow().rates().getFirst().count().stateCode())
                .isEqualTo("05");
    }

    @Test
    void aCountIsDividedByTheInhabitantsOfItsYear() {
        HomicideCount count =
                new HomicideCount(
                        "01",
                        2020,
                        Basis.CERTIFICATES,
                        OptionalInt.of(396),
                        Optional.empty(),
                        "oficina",
                        Text.EMPTY);

        HomicideRate rate = HomicideRate.of(count, TinyAtlas.atlas()).orElseThrow();

        assertThat(rate.per100k()).as("396 of 1,980,000").isEqualTo(20);
        assertThat(rate.computed()).isTrue();
    }
}
