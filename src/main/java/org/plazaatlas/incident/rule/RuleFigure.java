package org.plazaatlas.incident.rule;

import org.plazaatlas.incident.window.IncidentTotal;
import org.plazaatlas.model.DateRange;

import java.util.OptionalDouble;

/**
 * How many incidents of a period were in a situation, and how many would be expected there.
 *
 * @param inside those in the situation on the map of their month
 * @param all those of the period whose place and month are known
 * @param landShare the share of land in the situation: the mean over the months of the incidents
 * @param peopleShare the share of people likewise
 * @param p how often the maps of other months come to a ratio by land at least as high: small where
 *     the map of the month matters
 */
public record RuleFigure(
        DateRange period,
        TurfSituation situation,
        IncidentTotal inside,
        IncidentTotal all,
        double landShare,
        double peopleShare,
        OptionalDouble p) {

    /** The share of the incidents. */
    public OptionalDouble eventShare() {
        return ratio(inside.events(), all.events());
    }

    /** The share of the deaths. */
    public OptionalDouble deathShare() {
        return ratio((double) inside.deaths(), (double) all.deaths());
    }

    /** The share of the incidents for each share of land. */
    public OptionalDouble ratioByLand() {
        return ratio(eventShare().orElse(0), landShare);
    }

    /** The share of the incidents for each share of people. */
    public OptionalDouble ratioByPeople() {
        return ratio(eventShare().orElse(0), peopleShare);
    }

    private static OptionalDouble ratio(double part, double whole) {
        return whole > 0 ? OptionalDouble.of(part / whole) : OptionalDouble.empty();
    }
}
