package org.plazaatlas.territory.evidence;

import org.plazaatlas.model.Area;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Level;

/**
 * A claim with its weight in a quarter of a year.
 *
 * @param origin the body whose finding its source passes on
 * @param vetted whether somebody vets its source
 */
public record WeighedClaim(Claim claim, String origin, boolean vetted, double weight) {

    boolean isOfDominance() {
        return claim.level() == Level.DOMINANT;
    }

    /** Whether it speaks of less than whole states. */
    boolean isLocal() {
        return !(claim.area() instanceof Area.States);
    }

    /** The heavier of two. */
    static WeighedClaim better(WeighedClaim one, WeighedClaim other) {
        return one.weight >= other.weight ? one : other;
    }
}
