package org.plazaatlas.territory.pressure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.api.Test;
import org.plazaatlas.model.Subject;

import java.time.LocalDate;
import java.util.List;

/** Ranking places by pressure. */
class HotSpotTest {

    private static final PressureWeights RIVALS_ONLY = new PressureWeights(0, 0, 1, 0);

    @Test
    void theHighestScoreComesFirst() {
        assertThat(HotSpot.rank(List.of(place("01", 1), place("02", 3)), RIVALS_ONLY))
                .extracting(HotSpot::rank, spot -> spot.pressure().place().id(), HotSpot::score)
                .containsExactly(tuple(1, "02", 3.0), tuple(2, "01", 1.0));
    }

    @Test
    void placesOfEqualScoreShareARankAndTheNextOneSkips() {
        List<Pressure> places =
                List.of(place("01", 0), place("02", 2), place("03", 4), place("04", 2));

        assertThat(HotSpot.rank(places, RIVALS_ONLY))
                .extracting(HotSpot::rank, spot -> spot.pressure().place().id())
                .containsExactly(tuple(1, "03"), tuple(2, "02"), tuple(2, "04"), tuple(4, "01"));
    }

    @Test
    void noPlacesMakeNoRanking() {
        assertThat(HotSpot.rank(List.of(), PressureWeights.DEFAULT)).isEmpty();
    }

    private static Pressure place(String code, int rivalsLessOne) {
        LocalDate day = LocalDate.of(2020, 1, 1);
        return new Pressure(Subject.state(code), day, 0, 0, rivalsLessOne, List.of());
    }
}
