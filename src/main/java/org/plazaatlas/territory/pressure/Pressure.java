package org.plazaatlas.territory.pressure;

import org.plazaatlas.model.Subject;

import java.time.LocalDate;
import java.util.List;

/**
 * The terms of a place's pressure on a day: an explainable assessment of where violence is likelier
 * to be, not a forecast.
 *
 * @param place a state or city
 * @param contestedShare contested part of its area from 0 to 1; challenged parts count half, and
 *     mixed ones and those about which sources disagree a quarter
 * @param hostileKmPer100Km km inside it or on its border where dominant zones of rivals meet, per
 *     100 km of its perimeter; the rim of what they contest is not counted beside the contested
 *     area
 * @param rivalsLessOne organizations in it that have a rival in it, less one; never negative
 * @param shocks shocks so far that touch its organizations, the strongest first
 */
public record Pressure(
        Subject place,
        LocalDate date,
        double contestedShare,
        double hostileKmPer100Km,
        int rivalsLessOne,
        List<RecentShock> shocks) {

    public Pressure {
        shocks = List.copyOf(shocks);
    }

    /** How much of all shocks together remains. */
    public double shockSum() {
        return shocks.stream().mapToDouble(RecentShock::remaining).sum();
    }

    /** What each of the four terms adds to the score. */
    public PressurePoints points(PressureWeights weights) {
        return new PressurePoints(
                weights.contested() * contestedShare,
                weights.boundary() * hostileKmPer100Km,
                weights.rivals() * rivalsLessOne,
                weights.shocks() * shockSum());
    }

    /** The weighted sum of the four terms. */
    public double score(PressureWeights weights) {
        return points(weights).sum();
    }
}
