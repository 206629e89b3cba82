package org.plazaatlas.incident.hotspot;

import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.pressure.Correlation;
import org.plazaatlas.territory.pressure.HotSpot;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How far the ranking of the states by incidents agrees with that by pressure.
 *
 * @param correlation of rates and scores, by rank
 * @param shared how many states are among the first {@link #FIRST} of both
 */
public record PressureAgreement(Correlation correlation, int shared) {

    /** How many states of each ranking are compared. */
    public static final int FIRST = 10;

    /**
     * Compares two rankings of the same states.
     *
     * @param byEvents the states by incidents, the first first
     * @param byPressure the states by pressure, the first first
     */
    public static PressureAgreement of(List<StateHotSpot> byEvents, List<HotSpot> byPressure) {
        Map<String, HotSpot> pressures =
                byPressure.stream()
                        .collect(Collectors.toMap(PressureAgreement::code, Function.identity()));
        List<StateHotSpot> both =
                byEvents.stream().filter(s -> pressures.containsKey(s.stateCode())).toList();
        double[] rates = both.stream().mapToDouble(StateHotSpot::rate).toArray();
        double[] scores =
                both.stream().mapToDouble(s -> pressures.get(s.stateCode()).score()).toArray();
        long shared =
                both.stream()
                        .limit(FIRST)
                        .filter(s -> s.rate() > 0)
                        .map(s -> pressures.get(s.stateCode()))
                        .filter(spot -> spot.rank() <= FIRST && spot.score() > 0)
                        .count();
        return new PressureAgreement(Correlation.spearman(rates, scores), (int) shared);
    }

    private static String code(HotSpot spot) {
        Subject place = spot.pressure().place();
        return place.id();
    }
}
