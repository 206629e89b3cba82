package org.plazaatlas.territory.evidence;

import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Level;

import java.time.LocalDate;

/**
 * A claim with its weight and age on a day.
 *
 * @param origin the body whose finding its source passes on
 * @param vetted whether somebody vets its source
 */
public record WeighedClaim(
        Claim claim, String origin, boolean vetted, double weight, EvidenceAge age) {

    boolean isOfDominance() {
        return claim.level() == Level.DOMINANT;
    }

    LocalDate evidenceDay() {
        return claim.evidenceDate().firstDay();
    }
}
