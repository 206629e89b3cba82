package org.plazaatlas.territory.pressure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.time.Histories;
import org.plazaatlas.territory.time.History;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Laws of the ranking of states. */
@Execution(ExecutionMode.CONCURRENT)
class RankingLawsTest {

    /** Scores nearer than that may change places by rounding. */
    private static final double ROUNDING = 1e-9;

    @ParameterizedTest(name = "{0}")
    @MethodSource(Histories.ALL)
    void withoutAnyWeightAllPlacesAreTied(History history) {
        someDays(history)
                .forEach(
                        pressures ->
                                assertThat(HotSpot.rank(pressures, new PressureWeights(0, 0, 0, 0)))
                                        .hasSameSizeAs(pressures)
                                        .allMatch(place -> place.rank() == 1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(Histories.ALL)
    void aRankIsOneMoreThanThePlacesWithAHigherScore(History history) {
        someDays(history)
                .map(pressures -> HotSpot.rank(pressures, PressureWeights.DEFAULT))
                .forEach(
                        ranking -> {
                            for (HotSpot place : ranking) {
                                long higher =
                                        ranking.stream()
                                                .filter(other -> other.score() > place.score())
                                                .count();
                                assertThat(place.rank()).isEqualTo(higher + 1);
                            }
                        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(Histories.ALL)
    void allWeightsGrowingAlikeLeavesTheOrder(History history) {
        Random random = new Random(3);
        someDays(history)
                .forEach(
                        pressures -> {
                            PressureWeights weights = weights(random);
                            PressureWeights scaled = scaled(weights, 1 + 9 * random.nextDouble());
                            assertOrderKept(pressures, weights, scaled, _ -> 0);
                        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(Histories.ALL)
    void aHeavierTermNeverSendsAPlaceBelowOneThatHasLessOfIt(History history) {
        Random random = new Random(4);
        someDays(history)
                .forEach(
                        pressures -> {
                            PressureWeights light = weights(random);
                            double more = 1 + random.nextDouble();
                            assertOrderKept(
                                    pressures,
                                    light,
                                    new PressureWeights(
                                            light.contested() + 40 * more,
                                            light.boundary(),
                                            light.rivals(),
                                            light.shocks()),
                                    Pressure::contestedShare);
                            assertOrderKept(
                                    pressures,
                                    light,
                                    new PressureWeights(
                                            light.contested(),
                                            light.boundary() + more,
                                            light.rivals(),
                                            light.shocks()),
                                    Pressure::hostileKmPer100Km);
                            assertOrderKept(
                                    pressures,
                                    light,
                                    new PressureWeights(
                                            light.contested(),
                                            light.boundary(),
                                            light.rivals() + 5 * more,
                                            light.shocks()),
                                    Pressure::rivalsLessOne);
                            assertOrderKept(
                                    pressures,
                                    light,
                                    new PressureWeights(
                                            light.contested(),
                                            light.boundary(),
                                            light.rivals(),
                                            light.shocks() + 10 * more),
                                    Pressure::shockSum);
                        });
    }

    /** Who was above another, and has no less of a term, still is. */
    private static void assertOrderKept(
            List<Pressure> pressures,
            PressureWeights before,
            PressureWeights after,
            ToDoubleFunction<Pressure> term) {
        Map<Subject, Integer> ranks =
                HotSpot.rank(pressures, after).stream()
                        .collect(Collectors.toMap(h -> h.pressure().place(), HotSpot::rank));
        for (Pressure one : pressures) {
            for (Pressure other : pressures) {
                if (one.score(before) > other.score(before) + ROUNDING
                        && term.applyAsDouble(one) >= term.applyAsDouble(other)) {
                    assertThat(ranks.get(one.place()))
                            .as("%s above %s on %s", one.place(), other.place(), one.date())
                            .isLessThan(ranks.get(other.place()));
                }
            }
        }
    }

    private static PressureWeights weights(Random random) {
        return new PressureWeights(
                80 * random.nextDouble(),
                random.nextDouble(),
                10 * random.nextDouble(),
                20 * random.nextDouble());
    }

    private static PressureWeights scaled(PressureWeights weights, double factor) {
        return new PressureWeights(
                factor * weights.contested(),
                factor * weights.boundary(),
                factor * weights.rivals(),
                factor * weights.shocks());
    }

    /** The pressures on all states on the first day of every fourth year's June. */
    private static Stream<List<Pressure>> someDays(History history) {
        PressureGauge gauge = new PressureGauge(history);
        return Stream.of(2008, 2012, 2016, 2020, 2024)
                .map(year -> gauge.ofStates(LocalDate.of(year, 6, 1)));
    }
}
