package org.plazaatlas.view;

import org.plazaatlas.territory.pressure.HotSpot;
import org.plazaatlas.territory.pressure.Pressure;
import org.plazaatlas.territory.pressure.PressureWeights;

import java.util.List;

/**
 * The pressures of a day, before weights are applied.
 *
 * @param cities round the priority cities
 */
public record Pressures(List<Pressure> states, List<Pressure> cities) {

    public Pressures {
        states = List.copyOf(states);
        cities = List.copyOf(cities);
    }

    public List<HotSpot> rankStates(PressureWeights weights) {
        return HotSpot.rank(states, weights);
    }

    public List<HotSpot> rankCities(PressureWeights weights) {
        return HotSpot.rank(cities, weights);
    }
}
