package org.plazaatlas.incident.hotspot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Which of some places, numbered from 0, lie beside which: the spatial weights of both statistics,
 * 1 for a neighbour and 0 for any other place.
 */
final class Neighbours {

    private final List<int[]> ofPlaces = new ArrayList<>();

    /**
     * @param ofPlaces the numbers of the places beside each; never its own
     */
    Neighbours(List<? extends Collection<Integer>> ofPlaces) {
        ofPlaces.forEach(
                of -> this.ofPlaces.add(of.stream().mapToInt(Integer::intValue).toArray()));
    }

    int places() {
        return ofPlaces.size();
    }

    /** How many lie beside a place. */
    int count(int place) {
        return ofPlaces.get(place).length;
    }

    /** What some figure of the places beside a place adds up to. */
    double sum(int place, double[] figures) {
        double sum = 0;
        for (int beside : ofPlaces.get(place)) {
            sum += figures[beside];
        }
        return sum;
    }
}
