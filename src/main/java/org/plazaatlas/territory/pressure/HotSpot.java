package org.plazaatlas.territory.pressure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A place in a ranking by pressure.
 *
 * @param rank from 1; places of equal score share a rank
 */
public record HotSpot(int rank, Pressure pressure, double score) {

    /**
     * Ranks places under the given weights, the highest score first; places of equal score stay in
     * the order given.
     */
    public static List<HotSpot> rank(List<Pressure> pressures, PressureWeights weights) {
        List<Pressure> ordered =
                pressures.stream()
                        .sorted(
                                Comparator.comparingDouble((Pressure p) -> p.score(weights))
                                        .reversed())
                        .toList();
        List<HotSpot> ranking = new ArrayList<>();
        for (Pressure pressure : ordered) {
            double score = pressure.score(weights);
            boolean tied = !ranking.isEmpty() && ranking.getLast().score() == score;
            int rank = tied ? ranking.getLast().rank() : ranking.size() + 1;
            ranking.add(new HotSpot(rank, pressure, score));
        }
        return List.copyOf(ranking);
    }
}
